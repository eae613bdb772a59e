using System.Text.Json.Nodes;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>A year of one rep: whatever is typed takes a minute, and days pass in between.</summary>
internal sealed class Diary(Bench.Bench office, Person rep)
{
    /// <summary>Types, and hears all this in its order.</summary>
    public async Task<Exchange> Says(string text, params string[] replies)
    {
        office.Passes(TimeSpan.FromMinutes(1));
        return await rep.Says(text).BotReplies(replies);
    }

    /// <summary>Taps, and sees all this in its order.</summary>
    public async Task<Exchange> Clicks(string title, params string[] replies)
    {
        office.Passes(TimeSpan.FromMinutes(1));
        return await rep.Clicks(title).BotReplies(replies);
    }

    /// <summary>Fills in the form that has these fields and sends it.</summary>
    public async Task<Exchange> Sends(string title, (string Field, string Value)[] fields, params string[] replies)
    {
        office.Passes(TimeSpan.FromMinutes(1));
        var message = rep.LastMessage;
        var form = message.Card!.Actions.First(action => action.Title == title && fields.All(field => action.Inputs.Any(input => input.Label == field.Field)));
        var data = (JsonObject)form.Json["data"]!.DeepClone();
        foreach (var input in form.Inputs)
        {
            data[input.Id] = fields.Where(field => field.Field == input.Label).Select(field => input.ValueFor(field.Value)).FirstOrDefault(input.Value);
        }

        return await rep.Executes(message, form, data).BotReplies(replies);
    }

    /// <summary>Days go by.</summary>
    public void Days(int days) => office.Passes(TimeSpan.FromDays(days));

    /// <summary>Pages through the whole history, and finds these words in it, the oldest first.</summary>
    public async Task HistoryTells(string history, string older, params string[] story)
    {
        List<string> told = [];
        var page = await Says(history);
        told.AddRange(page.Lines);
        while (page.Lines.Contains($"[{older}]"))
        {
            page = await Clicks(older);
            told.AddRange(page.Lines);
        }

        told.Reverse();
        var rest = told;
        foreach (var words in story)
        {
            var at = rest.FindIndex(line => line.Contains(words, StringComparison.Ordinal));
            Assert.True(at >= 0, $"The history does not tell \"{words}\" behind the one before:\n{string.Join('\n', told)}");
            rest = rest[(at + 1)..];
        }
    }
}
