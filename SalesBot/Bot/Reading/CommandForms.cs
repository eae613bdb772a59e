namespace SalesBot.Bot.Reading;

/// <summary>What may follow the words of a command.</summary>
internal enum Takes
{
    /// <summary>The words alone.</summary>
    Nothing,

    /// <summary>A deal in words, or nothing.</summary>
    Deal,

    /// <summary>A deal in words, never nothing: "open" alone says too little.</summary>
    DealNeeded,

    /// <summary>A line that begins with a name, best after a colon.</summary>
    Line,

    /// <summary>Whole sentences after a colon or a space.</summary>
    Note,

    /// <summary>Anything after a comma or full stop: "yes, and ...".</summary>
    Rest,
}

/// <summary>The ways to type one command. All small letters, half-width; the first of each is its name.</summary>
internal sealed record CommandForms(CommandKind Kind, Takes Takes, string[] En, string[] Zh)
{
    public IEnumerable<string> All => En.Concat(Zh);
}
