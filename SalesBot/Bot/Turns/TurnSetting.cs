using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Sales.Alerts;
using SalesBot.Bot.Tenants;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>What every turn is run with.</summary>
internal sealed record TurnSetting(
    IBot Bot, Tables Tables, TurnTiming Timing, TimeProvider Clock, Func<Turn, Exception, Activity> ErrorReply, FocusHints Hints, ILogger Log, Func<Uri?>? Address = null, DeliveryBell? Bell = null, DealWatch? Watch = null)
{
    // Where nobody watches deals, nobody sets anything.
    private static readonly TenantBook Nobodys = TenantBook.Of(AlertRules.Default);

    /// <summary>What holds for each company.</summary>
    public TenantBook Book => Watch?.Book ?? Nobodys;

    /// <summary>Logged once, without a word of what the person wrote.</summary>
    public void Refused(Turn turn, Exception why)
    {
        if (why is UserErrorException)
        {
            return;
        }

        if (why is TurnTroubleException)
        {
            Log.LogWarning(why, "Turn {Operation} was refused", turn.OperationId);
        }
        else
        {
            Log.LogError(why, "Turn {Operation} failed", turn.OperationId);
        }
    }

    /// <summary>A copy of the message that still comes will be answered a second time.</summary>
    public void NotMarked(string operation, Exception why) => Log.LogWarning(why, "Turn {Operation} was answered but not marked so", operation);
}
