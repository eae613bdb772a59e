using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Bot.Records;

/// <summary>A list of a deal.</summary>
internal sealed class DealDesk(Deal deal, Viewer viewer) : RecordDesk<Deal>(deal, viewer)
{
    public override Deal Deal => Owner;

    public override string Name => Owner.AccountName;

    public override CardIds Ids => CardIds.Of(CardIds.Deal, Owner.Id);

    public override NoteButton Back => new(Viewer.Say("Open deal", "打开商机"), CardVerbs.DealOpen, Ids);

    public override IEnumerable<RecordAnswer> Answers => Owner.OpenRecordAnswers();

    public override Task AnswerAsync(Talk talk, RecordAnswer answer, CancellationToken cancellationToken)
    {
        Keep(talk.Turn, RecordAnswering.Answered(talk, Owner, answer));
        return talk.SayAsync(RecordAnswering.Saved(Owner, answer.Key), cancellationToken);
    }

    protected override void Save(Turn turn, Deal after) => turn.Save(after);
}
