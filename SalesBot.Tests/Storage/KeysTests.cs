using CsCheck;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>Requirement E3: any id makes a key the service takes, no two ids make the same, and short ones read back.</summary>
public class KeysTests
{
    private static readonly Gen<string> Ids = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["/\\#?%|~='\"\t\n\u0080\u009fABab.-_ :;@"], 0, 40],
        Gen.String[Gen.Char, 0, 60],
        Gen.String[Gen.Char['a', 'z'], 100, 2000],
        Gen.Const("29:1Zx-你好\U0001F600"));

    [Fact]
    public void A_part_reads_back_unless_it_was_hashed() => Ids.Sample(id =>
        Keys.Decode(Keys.Encode(id)) is { } text ? text == id : Keys.Encode(id).Length == 44);

    [Fact]
    public void Two_ids_never_share_a_key() => Gen.Select(Ids, Ids).Sample((one, other) =>
        (Keys.Encode(one) == Keys.Encode(other)) == (one == other));

    [Fact]
    public void Ids_that_differ_by_case_or_by_where_they_are_cut_stay_apart()
    {
        Assert.NotEqual(Keys.Encode("Deal"), Keys.Encode("deal"));
        Assert.NotEqual(Keys.Deal("a", "bc"), Keys.Deal("ab", "c"));
        Assert.NotEqual(Keys.Deal("a|b", "c"), Keys.Deal("a", "b|c"));
        Assert.NotEqual(Keys.Deal("", "a"), Keys.Deal("a", ""));
        Assert.NotEqual(Keys.Encode(new string('a', 2000)), Keys.Encode(new string('a', 1999) + 'A'));
    }

    [Fact]
    public void Every_key_is_one_the_service_takes() => Gen.Select(Ids, Ids, Ids).Sample((one, two, three) =>
        new[]
        {
            Keys.Conversation(one, two, three), Keys.Operation(one), Keys.Quarantine, Keys.Tenant(one), Keys.User(one), Keys.Account(one, two),
            Keys.Deal(one, two), Keys.Owner(one, two), Keys.DayAndShard(DealSamples.Start, one), Keys.DueTime(DealSamples.Start, one),
            Keys.DealRow.Answer(one), Keys.DealRow.Person(one), Keys.DealRow.Step(one), Keys.DealRow.Turn(one),
            Keys.DealRow.Event(DealSamples.Start, one), Keys.DealRow.Revision(one, 7, two),
        }.All(key => key.Length is > 0 and <= Keys.MaxLength && key.All(unit => unit is > '\u001f' and < '\u007f' && !"/\\#?".Contains(unit, StringComparison.Ordinal))));

    [Fact]
    public void A_header_sorts_before_all_other_rows_of_a_deal_and_all_of_them_within_the_range()
    {
        string[] rows = [Keys.DealRow.Answer("A"), Keys.DealRow.Person("p"), Keys.DealRow.Step("s"), Keys.DealRow.Turn("c"), Keys.DealRow.Visit(0)];

        Assert.All(rows, row => Assert.True(string.CompareOrdinal(Keys.DealRow.Header, row) < 0 && string.CompareOrdinal(row, Keys.DealRow.AfterLast) < 0));
        Assert.True(string.CompareOrdinal(Keys.DealRow.First, Keys.DealRow.Header) < 0);
    }
}
