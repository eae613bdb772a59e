using SalesBot.Bot.Hosting;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>What every visit is made with.</summary>
/// <param name="Tables">Where notices wait.</param>
/// <param name="Courier">Who carries them.</param>
/// <param name="Kinds">Who writes them.</param>
/// <param name="Clocks">When people may be written to unasked.</param>
/// <param name="Options">Who is to hear of it if somebody cannot be reached.</param>
/// <param name="Clock">The time.</param>
public sealed record DeliverySetting(Tables Tables, Courier Courier, NoticeKinds Kinds, PersonClocks Clocks, BotOptions Options, TimeProvider Clock);
