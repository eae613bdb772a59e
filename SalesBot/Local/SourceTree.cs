namespace SalesBot.Local;

/// <summary>The checkout this program was built in. The local tools exist only there, never in a published app.</summary>
/// <param name="Root">The folder that holds the solution.</param>
public sealed record SourceTree(string Root)
{
    /// <summary>Azurite and the Playground: package.json and its lock.</summary>
    public string DevTools => Path.Combine(Root, "SalesBot", "Local", "devtools");

    /// <summary>What local runs keep between starts; not in version control.</summary>
    public string LocalState => Path.Combine(Root, "SalesBot", ".local");

    /// <summary>Looks for the checkout from the program's own folder upwards; null when there is none.</summary>
    public static SourceTree? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tree = new SourceTree(folder.FullName);
            if (File.Exists(Path.Combine(tree.DevTools, "package-lock.json"))) return tree;
        }

        return null;
    }
}
