using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Deals;

/// <summary>Asks for what a draft still needs, and understands what is answered.</summary>
public sealed partial class NewDealQuestions
{
    private static readonly Text NotKnown = new("Don't know yet", "还不知道");
    private static readonly Text Yes = new("Yes", "是的");

    private static readonly (TenderOrigin Origin, string[] Words)[] OriginWords =
    [
        (TenderOrigin.Agent, ["agent", "channel", "distributor", "代理", "渠道"]),
        (TenderOrigin.FormerCustomer, ["former", "old customer", "previous", "老客户", "以前"]),
        (TenderOrigin.GroupRunByOthers, ["group", "integrator", "consortium", "牵头", "集成商", "总包"]),
        (TenderOrigin.Invitation, ["invit", "邀标", "邀请"]),
        (TenderOrigin.PublicNotice, ["public", "notice", "公告", "公开", "网上"]),
    ];

    /// <summary>Which slot a classification card asks for.</summary>
    private static readonly Dictionary<string, DraftSlot> Cards = new(StringComparer.Ordinal)
    {
        [NewDealCards.KeyAccountQuestion] = DraftSlot.KeyAccount,
        [NewDealCards.TenderQuestion] = DraftSlot.Tender,
        [NewDealCards.OriginQuestion] = DraftSlot.Origin,
    };

    /// <summary>Reads what the first line already says.</summary>
    public DealDraft FromLine(string line, DateOnly today)
    {
        var draft = new DealDraft();
        if (string.IsNullOrWhiteSpace(line))
        {
            return draft;
        }

        var read = NewDealReader.Read(line, today);
        if (read.Account is { } account)
        {
            draft = draft.Fill(DraftSlot.Customer, d => d with { Account = Short(account) });
        }

        return draft with
        {
            Title = read.Title is { } title ? Headed(title) : null,
            Amount = read.Amount is { Problem: AmountProblem.None } amount ? amount.Amount : null,
            Currency = read.Amount?.Currency,
            Close = read.Close is { Problem: DateProblem.None, Past: false } close ? close.Date : null,
        };
    }

    /// <summary>Takes over what the account's record says, so that it is not asked.</summary>
    public async Task<DealDraft> RecogniseAccountAsync(Talk talk, DealDraft draft)
    {
        if (draft is not { Account: { } name, KnownAs: null } || await talk.Turn.AccountNamedAsync(name) is not { } account)
        {
            return draft;
        }

        return draft with
        {
            Account = account.Name,
            KnownAs = account.Class,
            IsKeyAccount = draft.IsKeyAccount ?? (account.Class == AccountClass.KeyAccount ? true : null),
        };
    }

    /// <summary>Asks for the next missing thing.</summary>
    public async Task AskAsync(Talk talk, DealDraft draft, Text? lead, CancellationToken cancellationToken)
    {
        if (lead is not null)
        {
            await talk.SayAsync(lead, cancellationToken);
        }

        switch (draft.Next)
        {
            case DraftSlot.Customer:
                await talk.SayAsync(NewDealTexts.WhichCustomer, cancellationToken);
                break;
            case DraftSlot.Title:
                await talk.SayAsync(NewDealTexts.WhatDoTheyBuy(draft.Account!), cancellationToken);
                break;
            case DraftSlot.KeyAccount:
                await talk.SayAsync(await AccountLineAsync(talk, draft), cancellationToken);
                await talk.ShowAsync(CardMessage.Of(NewDealCards.KeyAccount(View(talk, draft), talk.Pen)), cancellationToken);
                break;
            case DraftSlot.Tender:
                await talk.ShowAsync(CardMessage.Of(NewDealCards.Tender(View(talk, draft), talk.Pen)), cancellationToken);
                break;
            case DraftSlot.Origin:
                await talk.ShowAsync(CardMessage.Of(NewDealCards.Origin(View(talk, draft), talk.Pen)), cancellationToken);
                break;
            case DraftSlot.Amount:
                await talk.AskAsync(NewDealTexts.HowMuch, cancellationToken, NotKnown);
                break;
            case DraftSlot.Close:
                await talk.AskAsync(NewDealTexts.TypeAndDate(draft.Classified!, talk.Turn.Numbers), cancellationToken, NotKnown);
                break;
            case DraftSlot.CurrencyAndContact:
                await talk.AskAsync(NewDealTexts.CurrencyAndContact(draft, talk.Turn.Company.Currency, talk.Turn.Today), cancellationToken, draft is { Amount: not null, Currency: null } ? [Yes, NotKnown] : [NotKnown]);
                break;
        }
    }

    /// <summary>Puts an answer into the draft, or says what was not understood. Nothing is guessed.</summary>
    public (DealDraft Draft, Text? Problem) Answer(DealDraft draft, Input input, DateOnly today)
    {
        // A button of an earlier question answers that question, not the one asked now.
        var click = (input as Input.Clicked)?.Click;
        var slot = click?.Id(CardIds.Question) is { } card && Cards.TryGetValue(card, out var pressed) ? pressed : draft.Next;
        var said = (input as Input.Said)?.Text.Trim() ?? string.Empty;
        var agreed = click?.Id(CardIds.Option) switch
        {
            NewDealCards.Yes => true,
            NewDealCards.No => false,
            _ => input.Is(CommandKind.Yes, CommandKind.Confirm) ? true : input.Is(CommandKind.No) ? false : Opening(said),
        };
        var open = input.Is(CommandKind.DontKnow, CommandKind.Skip, CommandKind.Later);
        return slot switch
        {
            DraftSlot.Customer => (FromLine(said, today), said.Length == 0 || IsReply(input) ? NewDealTexts.WhichCustomer : null),
            DraftSlot.Title => (draft.Fill(slot, d => d with { Title = Headed(said) }), null),
            DraftSlot.KeyAccount => agreed is { } yes ? (draft.Fill(slot, d => d with { IsKeyAccount = yes }), null) : (draft, NewDealTexts.YesOrNo),
            DraftSlot.Tender => agreed is { } came ? (draft.Fill(slot, d => d with { CameAsTender = came }), null) : (draft, NewDealTexts.YesOrNo),
            DraftSlot.Origin => OriginIn(click?.Input(NewDealCards.OriginQuestion) ?? said) is { } origin ? (draft.Fill(slot, d => d with { Origin = origin }), null) : (draft, NewDealTexts.WhichOrigin),
            DraftSlot.Amount when open => (draft.Fill(slot, d => d with { AmountOpen = true }), null),
            DraftSlot.Amount => AmountReader.Read(said) is { Problem: AmountProblem.None } amount
                ? (draft.Fill(slot, d => d with { Amount = amount.Amount, Currency = amount.Currency ?? d.Currency }), null)
                : (draft, NewDealTexts.NoFigure),
            DraftSlot.Close when open => (draft.Fill(slot, d => d with { CloseOpen = true }), null),
            DraftSlot.Close => CloseFrom(draft, said, today),
            // A figure or a smiley is neither a currency nor a name.
            _ when !open && !said.Any(char.IsLetter) => (draft, NewDealTexts.NoName),
            _ when !open && ContactReading.Read(said) is { Name: { } name } read && StageReader.Alone(name) is { } stage =>
                (draft with { Currency = read.Currency ?? draft.Currency }, NewDealTexts.StageIsNobody(stage)),
            _ => (CurrencyAndContact(draft, said, open), null),
        };
    }

    // "no tender, we help with the spec": behind a question for yes or no the first word says it.
    // "yes" and its like name nobody.
    private static bool IsReply(Input input) => input.Is(
        CommandKind.Yes, CommandKind.No, CommandKind.Confirm, CommandKind.Skip, CommandKind.DontKnow, CommandKind.Later, CommandKind.Continue);

    private static bool? Opening(string said)
    {
        var folded = TypedText.Fold(said);
        return BeginsWithNo().IsMatch(folded) ? false : BeginsWithYes().IsMatch(folded) ? true : null;
    }

    [GeneratedRegex("^(?:no|not|nope|none)(?![a-z])|^(?:不|没|还没|暂无|未)")]
    private static partial Regex BeginsWithNo();

    [GeneratedRegex("^(?:yes|yep|yeah)(?![a-z])|^(?:是|对|有|已经?发)")]
    private static partial Regex BeginsWithYes();

    private static (DealDraft Draft, Text? Problem) CloseFrom(DealDraft draft, string said, DateOnly today)
    {
        if (DateReader.Read(said, today) is not { Problem: not DateProblem.NoSuchMonth } date)
        {
            return (draft, NewDealTexts.NoDate);
        }

        if (date.Problem == DateProblem.NoSuchDay)
        {
            return (draft, NewDealTexts.NoSuchDay(date.Date, today));
        }

        return date.Date < today
            ? (draft, NewDealTexts.DateInThePast(date.Date, today))
            : (draft.Fill(DraftSlot.Close, d => d with { Close = date.Date }), null);
    }

    private static DealDraft CurrencyAndContact(DealDraft draft, string said, bool open)
    {
        var read = open ? new ContactReading(null, null, null, NobodyYet: true) : ContactReading.Read(said);
        return draft.Fill(DraftSlot.CurrencyAndContact, d => d with
        {
            Currency = read.Currency ?? d.Currency,
            Contact = read.Name,
            ContactPosition = read.Position,
            // "yes" alone confirms the currency; the contact is then left open rather than asked twice.
            Complete = true,
        });
    }

    private static TenderOrigin? OriginIn(string said)
    {
        if (Enum.TryParse<TenderOrigin>(said, ignoreCase: true, out var picked) && Enum.IsDefined(picked))
        {
            return picked;
        }

        foreach (var (origin, words) in OriginWords)
        {
            if (words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return origin;
            }
        }

        return null;
    }

    // Longer is no name; what was pasted stays in the chat.
    private static string Short(string name) => name.Length <= 120 ? name : name[..120];

    /// <summary>As a title begins: with a capital, and at most 120 characters.</summary>
    private static string Headed(string title)
    {
        var words = Short(title);
        return words.Length > 0 && char.IsAsciiLetterLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }

    private static async Task<Text> AccountLineAsync(Talk talk, DealDraft draft) =>
        await talk.Turn.AccountNamedAsync(draft.Account!) is { } account ? NewDealTexts.AccountFound(account) : NewDealTexts.NewAccount(draft.Account!);

    private static NewDealView View(Talk talk, DealDraft draft) => new(talk.ConversationId, draft.Account!);
}
