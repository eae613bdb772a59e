using System.Reflection;
using System.Text.Json;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Trace;

/// <summary>
/// Every statement of the method and the tests that show it at work: trace.tsv has one row for each of the 76, its code
/// and the tests. None is missing.
/// </summary>
public class TraceTests
{
    private static readonly (string Code, string[] Tests)[] Rows =
    [
        .. File.ReadAllLines(SourceTree.PathOf("SalesBot.Tests", "Trace", "trace.tsv")).Where(line => line.Length > 0)
            .Select(line => line.Split('\t')).Select(row => (row[0], row[1].Split(' '))),
    ];

    [Fact]
    public void Every_statement_of_the_method_has_a_row()
    {
        using var domain = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("SalesBot", "Sales", "Content", "domain-data.json")));
        var codes = domain.RootElement.GetProperty("trace").EnumerateArray().Select(row => row.GetProperty("id").GetString()!).ToList();

        Assert.Equal(76, codes.Count);
        Assert.Equal(codes, Rows.Select(row => row.Code));
    }

    [Fact]
    public void Every_row_names_tests_that_exist()
    {
        var tests = typeof(TraceTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes<FactAttribute>().Any()).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        var wrong = Rows.SelectMany(row => row.Tests.Where(test => !tests.Contains(test)).Select(test => $"{row.Code} names {test}, which is no test."));

        Assert.Empty(wrong);
        Assert.All(Rows, row => Assert.NotEmpty(row.Tests));
    }
}
