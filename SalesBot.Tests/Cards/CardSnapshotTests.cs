using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using SalesBot.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>
/// Each card as it was last approved. After a wanted change run the tests once with SALESBOT_APPROVE_CARDS=1, and look
/// at the cards before committing the new files.
/// </summary>
public class CardSnapshotTests
{
    private static readonly string Folder = Path.Combine(Here(), "Approved");

    public static TheoryData<string, Language> EveryCard
    {
        get
        {
            var cards = new TheoryData<string, Language>();
            foreach (var name in Samples.All.Keys)
            {
                cards.Add(name, Language.English);
                cards.Add(name, Language.Chinese);
            }

            return cards;
        }
    }

    [Theory]
    [MemberData(nameof(EveryCard))]
    public void A_card_is_drawn_as_it_was_approved(string name, Language language)
    {
        var drawn = Draw.Sample(name, language).ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Folder, $"{name}.{(language == Language.Chinese ? "zh" : "en")}.json");
        if (Environment.GetEnvironmentVariable("SALESBOT_APPROVE_CARDS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, drawn);
        }

        Assert.True(File.Exists(file), $"'{name}' has no approved card; see the summary of this class.");
        var approved = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (approved != drawn)
        {
            Assert.Fail(Difference(approved, drawn));
        }
    }

    [Fact]
    public void No_approved_card_is_left_over()
    {
        var wanted = Samples.All.Keys.SelectMany(name => new[] { $"{name}.en.json", $"{name}.zh.json" });
        Assert.Equal(wanted.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
    }

    private static string Difference(string approved, string drawn)
    {
        var (was, now) = (approved.Split('\n'), drawn.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(line => was.ElementAtOrDefault(line) != now.ElementAtOrDefault(line));
        return $"Line {at + 1} was approved as\n  {was.ElementAtOrDefault(at)}\nand is drawn as\n  {now.ElementAtOrDefault(at)}";
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
