using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Principles;

namespace SalesBot.Bot.Conversing;

/// <summary>Says a principle at its moment: once for each moment of a deal, and then never again.</summary>
public static class Principles
{
    /// <summary>The line of this moment if this person has not read it for this deal; it then counts as read. Null otherwise.</summary>
    public static Text? Once(Talk talk, PrincipleMoment moment, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return PrincipleLines.For(moment, deal) is { } line && talk.Memory.ReadFirst($"{moment} {deal.Id}") ? line : null;
    }

    /// <summary>Says the line of this moment as a message of its own, if it is to be said.</summary>
    public static async Task SayOnceAsync(Talk talk, PrincipleMoment moment, Deal deal, CancellationToken cancellationToken)
    {
        if (Once(talk, moment, deal) is { } line)
        {
            await talk.SayAsync(line, cancellationToken);
        }
    }
}
