using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Principles;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Deals;

/// <summary>Turns a complete draft into a deal, and takes the first next step.</summary>
public sealed class DealCreation
{
    /// <summary>Creates the deal, and the account if it is new, and shows the card.</summary>
    public async Task<Deal> CreateAsync(Talk talk, DealDraft draft, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        var account = await turn.AccountNamedAsync(draft.Account!) ?? NewAccount(turn, draft);
        var kind = draft.Classified!;
        var contact = Contact(turn, draft);
        var deal = new Deal
        {
            Id = turn.NewId("dl"),
            TenantId = turn.TenantId,
            AccountId = account.Id,
            AccountName = account.Name,
            Title = draft.Title!,
            Type = kind.Type,
            Origin = kind.Origin,
            Amount = draft.Amount is { } amount ? new Money(amount, draft.Currency ?? talk.Turn.Company.Currency) : null,
            ExpectedClose = draft.Close,
            OwnerId = turn.UserId,
            OwnerName = turn.User.DisplayName ?? string.Empty,
            OpenedAt = turn.Now,
            Visits = [new StageVisit(kind.FirstStage, 1, turn.Now)],
        };
        var isEvaluator = contact is not null && (EvaluatorWords.Mean(contact.Position) || EvaluatorWords.Mean(contact.Name));
        if (!deal.MayRecord(isEvaluator))
        {
            contact = null;
            await talk.SayAsync(NewDealTexts.NoEvaluators, cancellationToken);
        }

        deal = contact is null ? deal : deal with { People = [contact] };
        turn.Save(deal);
        talk.Turn.FocusDealId = deal.Id;
        // The dialogue asks it in its own words (domain 7.2, line 12).
        Principles.Once(talk, PrincipleMoment.OpeningDeal, deal);

        if (contact is not null)
        {
            await talk.SayAsync(NewDealTexts.ContactAdded(contact.Name, contact.Roles.IsEmpty ? null : contact.Roles[0]), cancellationToken);
        }

        // The card offers the questions first; a typed "yes" says the same.
        talk.Memory.Asked = new AskedButtons { Yes = CardVerbs.QualifyStart, No = CardVerbs.QualifyLater, Ids = new() { [CardIds.Deal] = deal.Id } };
        await talk.ShowAsync(DealViews.Created(deal, talk), cancellationToken);
        return deal;
    }

    /// <summary>"later, tomorrow 9": schedules the reminder, and asks for the next step meanwhile.</summary>
    public async Task LaterAsync(Talk talk, string dealId, Input input, CancellationToken cancellationToken)
    {
        var deal = await talk.Turn.DealAsync(dealId);
        if (deal is not null && input is Input.Said { Text: var text } && TimeReader.Read(text, talk.Turn.LocalNow) is { Past: false } at)
        {
            talk.Turn.Schedule(ReminderOf.Questions(talk, deal, at.Local));
            await talk.SayAsync(NewDealTexts.WillOpenAt(at.Local, talk.Turn.Today), cancellationToken);
        }
        else
        {
            await talk.SayAsync(NewDealTexts.LaterThen, cancellationToken);
        }

        await talk.SayAsync(NewDealTexts.NextStepQuestion, cancellationToken);
    }

    /// <summary>Takes the first next step. False if it needs a day that was not understood; the words before are then kept by the caller.</summary>
    public async Task<bool> TakeNextStepAsync(Talk talk, string dealId, string text, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (await turn.DealAsync(dealId) is not { } deal)
        {
            return true;
        }

        var read = NextStepReader.Read(text, turn.Today, deal.People).FirstOrDefault();
        if (read?.Due is not { } due || due < turn.Today)
        {
            await talk.SayAsync(read?.Due is null ? NewDealTexts.WhenExactly : NewDealTexts.StepInThePast, cancellationToken);
            return false;
        }

        var step = read.On(turn.NewId("st"), due);
        turn.Save(deal with { NextSteps = deal.NextSteps.Add(step) });
        await talk.SayAsync(NewDealTexts.StepSaved(step, turn.Today), cancellationToken);
        if (deal.ProcurementMode is null)
        {
            var skip = new Dictionary<string, string> { [CardIds.Deal] = deal.Id, [CardIds.Question] = NewDealCards.BuyerQuestion, [CardIds.Option] = "skip" };
            talk.Memory.Asked = new AskedButtons { Yes = CardVerbs.NewDealAnswer, No = CardVerbs.NewDealAnswer, Ids = skip };
            await talk.ShowAsync(CardMessage.Of(NewDealCards.Buyer(new NewDealView(talk.ConversationId, deal.AccountName, deal.Id), talk.Pen)), cancellationToken);
        }

        return true;
    }

    /// <summary>
    /// Asks for the day of a step that was told without one; true if the words are kept until it is said. A need of
    /// theirs is no step, and words that name no deed are asked about.
    /// </summary>
    public async Task<bool> AskDayAsync(Talk talk, string dealId, string text, CancellationToken cancellationToken)
    {
        var step = await talk.Turn.DealAsync(dealId) is { } deal ? NextStepReader.Read(text, talk.Turn.Today, deal.People).FirstOrDefault() : null;
        var isNeed = WishWords.TellANeed(text, talk.Turn.Today);
        await talk.SayAsync(
            isNeed ? WishWords.NotAStep
            : step?.Date is { Past: true } ? NewDealTexts.StepInThePast
            : PromiseReader.NamesADeed(text) ? NewDealTexts.WhenExactly
            : NewDealTexts.IsItAStep(text),
            cancellationToken);
        return !isNeed && step is not null;
    }

    private static Account NewAccount(Turn turn, DealDraft draft)
    {
        var account = new Account
        {
            Id = AccountTable.IdOf(draft.Account!),
            TenantId = turn.TenantId,
            Name = draft.Account!,
            Class = draft.IsKeyAccount == true ? AccountClass.KeyAccount : AccountClass.Prospect,
        };
        turn.Save(account);
        return account;
    }

    private static Person? Contact(Turn turn, DealDraft draft)
    {
        if (draft.Contact is not { Length: > 0 } name)
        {
            return null;
        }

        ImmutableArray<BuyingRole> roles = RoleWords.RoleOf(draft.ContactPosition) is { } role ? [role] : [];
        return new Person { Id = turn.NewId("pn"), Name = name, Position = draft.ContactPosition, Roles = roles };
    }
}
