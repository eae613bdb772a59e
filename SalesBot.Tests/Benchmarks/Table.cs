using System.Globalization;

namespace SalesBot.Tests.Benchmarks;

/// <summary>Prints figures as a table that can go into a document as it is.</summary>
internal static class Table
{
    public static void Start(string title, params string[] columns)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select((_, column) => column == 0 ? "---" : "---:")]);
    }

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    public static string Number(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
