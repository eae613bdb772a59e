namespace SalesBot.Tests.Local;

/// <summary>A folder of a test's own. Children of a killed bot may still write into it for a moment while it goes.</summary>
internal static class TemporaryFolder
{
    private const int MostTries = 50;

    /// <summary>Removes it, as soon as nobody writes there any more; five seconds are enough for any child to end.</summary>
    public static void Remove(string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (attempt < MostTries)
            {
                Thread.Sleep(100);
            }
        }
    }
}
