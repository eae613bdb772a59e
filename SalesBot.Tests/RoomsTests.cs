using System.Text.RegularExpressions;
using SalesBot.Tests.Node;

namespace SalesBot.Tests;

/// <summary>The arrows between the rooms run one way; this reads every <c>using</c> and every namespace.</summary>
public partial class RoomsTests
{
    private static readonly string[] Features = ["Alerts", "Deals", "Qualifying", "Pipeline", "Help", "Welcome", "Undoing", "Languages", "Reminders", "Stages", "Touches", "Steps", "Actions", "Briefs", "Privacy", "History", "Tenders", "Compliance", "Delivery", "Mapping", "Pictures", "Committees", "TeamMaps", "TeamPipeline", "Persons", "Charters", "Requirements", "DeliveryRisks", "Partners", "OfferLines", "Standings", "DealFiles", "Managers", "Leaves", "Accounts", "Finding", "Competitors", "Tallies", "Rooms", "Administration", "CompanyQuestions", "Files"];

    public static TheoryData<string, string[]> AllowedImports
    {
        get
        {
            var rooms = new TheoryData<string, string[]>
            {
                { "BotFramework", [] },
                { "Sales", ["Sales"] },
                { "Storage", ["Storage", "Sales"] },
                { "Bot", ["Bot", "Storage", "Sales"] },
            };
            foreach (var feature in Features)
            {
                rooms.Add(feature, [feature, "Bot", "Storage", "Sales"]);
            }

            return rooms;
        }
    }

    [Theory]
    [MemberData(nameof(AllowedImports))]
    public void A_room_imports_only_what_lies_below_it(string room, string[] allowed)
    {
        var files = Directory.EnumerateFiles(Path.Combine(TestTools.Root, "SalesBot", room), "*.cs", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        var foreign = files
            .SelectMany(file => OurUsings().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Room: match.Groups["room"].Value)))
            .Where(import => !allowed.Contains(import.Room))
            .Select(import => $"{import.File} imports {import.Room}");
        Assert.Empty(foreign);
    }

    [Fact]
    public void Every_folder_of_the_bot_is_a_room_this_test_knows()
    {
        string[] others = ["Local", "docs", "Properties", "bin", "obj"];
        var folders = Directory.EnumerateDirectories(Path.Combine(TestTools.Root, "SalesBot")).Select(folder => Path.GetFileName(folder)!)
            .Where(name => !name.StartsWith('.'));
        Assert.Empty(folders.Except([.. Features, "BotFramework", "Sales", "Storage", "Bot", .. others]));
    }

    [GeneratedRegex(@"^using (?:static )?SalesBot\.(?<room>\w+)", RegexOptions.Multiline)]
    private static partial Regex OurUsings();
}
