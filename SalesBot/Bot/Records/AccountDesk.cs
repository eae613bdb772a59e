using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Bot.Records;

/// <summary>A list of a customer, with the deal at hand if it is one of theirs.</summary>
internal sealed class AccountDesk(StoredAccount stored, Viewer viewer, Deal? deal, DateTimeOffset drawn) : RecordDesk<Account>(stored.Account, viewer)
{
    public override Deal? Deal => deal;

    public override string Name => Owner.Name;

    public override CardIds Ids => CardIds.Of(CardIds.Account, Owner.Id).With(RecordVerbs.Drawn, drawn.UtcTicks.ToString(CultureInfo.InvariantCulture));

    public override NoteButton Back => new(Viewer.Say("Customer", "客户"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, Owner.Id));

    // Only while the deal is open.
    public override IEnumerable<RecordAnswer> Answers => deal is not { Outcome: Outcome.Open } open ? []
        : Owner.AnswersFor(open, Viewer.Today).Select(answer => new RecordAnswer(answer.Key, answer.Value, Evidence.Stated));

    public override PartStamp? Stamp(string item) => stored.Stamps.FirstOrDefault(stamp => stamp.Key.EndsWith("|" + Keys.Encode(item), StringComparison.Ordinal)).Value;

    public override Task AnswerAsync(Talk talk, RecordAnswer answer, CancellationToken cancellationToken)
    {
        deal = RecordAnswering.Answered(talk, deal!, answer);
        talk.Turn.Save(deal);
        var said = RecordAnswering.Saved(deal, answer.Key);
        return talk.SayAsync(new Text($"{deal.AccountName}, {deal.Title}. {said.En}", $"{deal.AccountName}，{deal.Title}。{said.Zh}"), cancellationToken);
    }

    // The deal at hand shows at once what the change means for it; the others hear of it by night.
    protected override void Save(Turn turn, Account after)
    {
        turn.Save(after);
        if (deal is not null && deal.Heeding(after) is var heeding && !ReferenceEquals(heeding, deal))
        {
            turn.Save(deal = heeding);
        }
    }
}
