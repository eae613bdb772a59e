using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>The next thing a new deal still needs, in the order in which it is asked.</summary>
public enum DraftSlot
{
    Customer,
    Title,
    KeyAccount,
    Tender,
    Origin,
    Amount,
    Close,
    CurrencyAndContact,
    Nothing,
}

/// <summary>
/// A deal that is being told to us, step by step. It lives in the dialog's state until it is complete, so a rep can
/// walk away in the middle and come back.
/// </summary>
public sealed record DealDraft
{
    public string? Account { get; init; }

    /// <summary>The class of the account, if the account is on file.</summary>
    public AccountClass? KnownAs { get; init; }

    public string? Title { get; init; }

    public decimal? Amount { get; init; }

    /// <summary>True once the rep said that the amount is not known.</summary>
    public bool AmountOpen { get; init; }

    /// <summary>ISO 4217, if the rep named it.</summary>
    public string? Currency { get; init; }

    public bool? IsKeyAccount { get; init; }

    public bool? CameAsTender { get; init; }

    public TenderOrigin? Origin { get; init; }

    public DateOnly? Close { get; init; }

    /// <summary>True once the rep said that the date is not known.</summary>
    public bool CloseOpen { get; init; }

    public string? Contact { get; init; }

    public string? ContactPosition { get; init; }

    /// <summary>True once currency and contact were answered, or left open on purpose.</summary>
    public bool Complete { get; init; }

    /// <summary>The slots in the order in which they were filled: what "undo" takes back.</summary>
    public List<DraftSlot> Filled { get; init; } = [];

    /// <summary>What to ask now. Nothing that is known is asked.</summary>
    public DraftSlot Next => this switch
    {
        { Account: null } => DraftSlot.Customer,
        { Title: null } => DraftSlot.Title,
        { IsKeyAccount: null } => DraftSlot.KeyAccount,
        { IsKeyAccount: false, CameAsTender: null } => DraftSlot.Tender,
        { IsKeyAccount: false, CameAsTender: true, Origin: null } => DraftSlot.Origin,
        { Amount: null, AmountOpen: false } => DraftSlot.Amount,
        { Close: null, CloseOpen: false } => DraftSlot.Close,
        { Complete: false } => DraftSlot.CurrencyAndContact,
        _ => DraftSlot.Nothing,
    };

    /// <summary>The classification as far as it is decided; null while it is not.</summary>
    public Classification? Classified => IsKeyAccount is { } key && (key || CameAsTender is not null)
        ? Classification.Of(key, CameAsTender ?? false, Origin)
        : null;

    /// <summary>This draft with one slot filled by <paramref name="change"/>, remembered for undo.</summary>
    public DealDraft Fill(DraftSlot slot, Func<DealDraft, DealDraft> change) =>
        change(this) with { Filled = [.. Filled.Where(filled => filled != slot), slot] };

    /// <summary>This draft without the last answer; null if nothing was answered yet.</summary>
    public DealDraft? TakeBack()
    {
        if (Filled is not [.. var kept, var last])
        {
            return null;
        }

        return Without(last) with { Filled = [.. kept] };
    }

    private DealDraft Without(DraftSlot slot) => slot switch
    {
        DraftSlot.Customer => new DealDraft(),
        DraftSlot.Title => this with { Title = null },
        DraftSlot.KeyAccount => this with { IsKeyAccount = null },
        DraftSlot.Tender => this with { CameAsTender = null, Origin = null },
        DraftSlot.Origin => this with { Origin = null },
        DraftSlot.Amount => this with { Amount = null, AmountOpen = false },
        DraftSlot.Close => this with { Close = null, CloseOpen = false },
        _ => this with { Complete = false, Contact = null, ContactPosition = null },
    };
}
