namespace SalesBot.Bot.Directories;

/// <summary>What the company's directory says of somebody's manager.</summary>
public abstract record DirectoryAnswer
{
    private DirectoryAnswer()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Id">Entra object id.</param>
    /// <param name="Name">As the directory shows it.</param>
    public sealed record Found(string Id, string Name) : DirectoryAnswer;

    /// <summary>The directory is there and names nobody.</summary>
    public sealed record Nobody : DirectoryAnswer;

    /// <summary>The bot may not read it: an administrator has to permit it.</summary>
    public sealed record Forbidden : DirectoryAnswer;

    /// <summary>It is not used, or does not answer now; the person is asked instead.</summary>
    public sealed record Silent : DirectoryAnswer;
}
