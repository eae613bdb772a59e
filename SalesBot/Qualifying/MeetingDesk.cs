using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Qualifying;

/// <summary>
/// Takes news about people that a rep tells in passing (domain 7.3, lines 20 to 23): who was met and who answered. The
/// talk with the decision maker answers its question; that somebody brought us there is proposed as the proof of an ally.
/// </summary>
public sealed class MeetingDesk
{
    /// <summary>Takes the news; false if the text tells none about this deal.</summary>
    public async Task<bool> TakeAsync(Talk talk, Deal deal, string text, CancellationToken cancellationToken)
    {
        // Only a talk with the decision maker answers a question here; any other contact is shown first and saved on yes.
        if (MeetingNews.Read(text, deal.People) is not { DecisionMaker: not null } news || deal.People.Any(person => deal.IsOffLimits(person) && text.Contains(person.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var day = DateReader.Read(text, talk.Turn.Today) is { } said && said.Date <= talk.Turn.Today ? said.Date : talk.Turn.Today;
        var after = WithTouch(talk, deal, news, day, text);
        if (news.DecisionMaker is var decider && after.Answers.GetValueOrDefault("DM")?.Value is not AnswerValue.Choice { Option: "yes" or "partial" })
        {
            after = after.With(Proof(talk, "DM", "partial", text, decider.Name));
        }

        talk.Turn.Save(after);
        if (news.Through is { } ally && after.Answers.GetValueOrDefault("COACH")?.Value is not AnswerValue.Choice { Option: "tested_strong" })
        {
            talk.Memory.Proposal = new Proposal { DealId = deal.Id, PersonId = ally.Id, WasSingleThreaded = IsSingleThreaded(talk, deal) };
            await talk.ShowAsync(QualifyCards.ProposeAlly(talk, after, ally), cancellationToken);
            return true;
        }

        await ReportAsync(talk, after, IsSingleThreaded(talk, deal), cancellationToken);
        return true;
    }

    /// <summary>Answers the proposal. More news may follow in the same breath.</summary>
    public async Task DecideAsync(Talk talk, bool agreed, string? more, CancellationToken cancellationToken)
    {
        var proposal = talk.Memory.Proposal!;
        talk.Memory.Proposal = null;
        if (await talk.Turn.DealAsync(proposal.DealId) is not { } deal)
        {
            return;
        }

        var after = agreed && deal.People.FirstOrDefault(person => person.Id == proposal.PersonId) is { } ally ? WithAlly(talk, deal, ally) : deal;
        if (more is not null && MeetingNews.Read(more, after.People) is { } news)
        {
            after = WithTouch(talk, after, news, talk.Turn.Today, more);
        }

        talk.Turn.Save(after);
        await ReportAsync(talk, after, proposal.WasSingleThreaded, cancellationToken);
    }

    private static Deal WithAlly(Talk talk, Deal deal, Person ally)
    {
        var proven = ally with
        {
            Roles = ally.Roles.Contains(BuyingRole.Coach) ? ally.Roles : ally.Roles.Add(BuyingRole.Coach),
            Influence = ally.Influence ?? 3,
            Strength = Math.Max(ally.Strength, 3),
        };
        var option = proven.Influence >= 3 ? "tested_strong" : "tested_weak";
        return (deal with { People = deal.People.Replace(ally, proven) }).With(Proof(talk, "COACH", option, null, ally.Name));
    }

    /// <summary>The deal with the contact in its log, read as any other message about one.</summary>
    private static Deal WithTouch(Talk talk, Deal deal, MeetingNews news, DateOnly day, string text)
    {
        var there = news.Met.ToList();
        foreach (var heard in news.Replied)
        {
            var person = deal.People.Find(known => known.Name == heard.Name);
            if (person is null)
            {
                person = new Person { Id = talk.Turn.NewId("pn"), Name = heard.Name, Position = heard.Position };
                deal = deal with { People = deal.People.Add(person) };
            }

            there.Add(person);
        }

        var said = TouchReader.Read(text, deal.People, talk.Turn.Today).SelectMany(reading => reading.SpokenOf).ToList();
        return deal.With(new Touch
        {
            Id = talk.Turn.NewId("tc"),
            On = day,
            Channel = TouchWords.ChannelIn(text) ?? TouchChannel.Other,
            Direction = TouchDirection.TwoWay,
            Summary = text,
            People = [.. there.Distinct().Select(person => Impression(person, said.Find(heard => heard.Who.Known?.Id == person.Id)))],
            By = talk.Turn.UserId,
            At = talk.Turn.Now,
        });
    }

    private static Impression Impression(Person person, PersonHeard? heard) =>
        new(person.Id, person.Stance, heard?.Stance?.After(person.Stance), heard?.Feeling, heard?.Concern);

    private static Answer Proof(Talk talk, string key, string option, string? quote, string source) => new()
    {
        Key = key,
        State = AnswerState.Answered,
        Value = new AnswerValue.Choice(option),
        // The rep was there: done in front of us (domain 3.1).
        Evidence = Evidence.Verified,
        Quote = quote,
        Source = source,
        By = talk.Turn.UserId,
        At = talk.Turn.Now,
    };

    private static bool IsSingleThreaded(Talk talk, Deal deal) => ScoreShowing.Of(talk, deal).Reasons.Contains("CAP:C2");

    private static async Task ReportAsync(Talk talk, Deal after, bool wasSingleThreaded, CancellationToken cancellationToken)
    {
        var facts = DealFacts.From(after, talk.Turn.Today, talk.Turn.Numbers);
        var lifted = wasSingleThreaded && !IsSingleThreaded(talk, after);
        await talk.SayAsync(
            new Text(
                $"{facts.ActiveContacts} active {(facts.ActiveContacts == 1 ? "contact" : "contacts")} now{(lifted ? "; \"one contact only\" no longer limits this deal" : string.Empty)}.",
                $"有效联系人现在有{facts.ActiveContacts}位{(lifted ? "，“单线联系”限制已解除" : string.Empty)}。"),
            cancellationToken);
        await ScoreShowing.ShowAsync(talk, after, cancellationToken);
    }
}
