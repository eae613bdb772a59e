using SalesBot.Sales;
using SalesBot.Sales.Deals.Records;
using SalesBot.Storage;
using SalesBot.Tests.Cards;

namespace SalesBot.Tests.Storage;

/// <summary>Every kind of record is written with its kind and comes back as it was.</summary>
public class RecordJsonTests
{
    [Fact]
    public void A_record_comes_back_as_what_it_was()
    {
        var records = RecordSamples.Deal(Draw.Pen(Language.Chinese)).Records;
        Assert.Empty(typeof(DealRecord).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DealRecord))).Except(records.Select(record => record.GetType())));
        Assert.All(records, record =>
        {
            Assert.Equal(record, StoredJson.Read<DealRecord>(StoredJson.Write(record)));

            // As storage passes it, the kind known at run time only.
            Assert.Equal(record, StoredJson.Read<DealRecord>(StoredJson.Write<object>(record)));
        });
    }

    [Fact]
    public void A_kind_this_version_does_not_know_is_noticed() =>
        Assert.Throws<StoredDataException>(() => StoredJson.Read<DealRecord>("""{"case":"Unheard","id":"x","text":"y"}"""));
}
