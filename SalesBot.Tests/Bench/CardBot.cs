using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.Bench;

/// <summary>A bot that shows one card with a bit of everything, and says what came back from it.</summary>
internal sealed class CardBot : IBot
{
    private readonly ConcurrentQueue<Activity> _heard = new();
    private string? _lastId;

    public IReadOnlyList<Activity> Heard => [.. _heard];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        _heard.Enqueue(activity);
        switch (activity.Type, activity.Text)
        {
            case ("invoke", _):
                await turnContext.SendActivityAsync(new Activity("invokeResponse") { Value = Answer(activity) }, cancellationToken);
                break;
            case (_, "card"):
                await turnContext.SendActivityAsync(Attached(Card()), cancellationToken);
                break;
            case (_, "update"):
                var update = MessageFactory.Text("second");
                update.Id = _lastId;
                await turnContext.UpdateActivityAsync(update, cancellationToken);
                break;
            case (_, "delete"):
                await turnContext.DeleteActivityAsync(_lastId, cancellationToken);
                break;
            case (_, "text"):
                _lastId = (await turnContext.SendActivityAsync("first", cancellationToken: cancellationToken)).Id;
                break;
            default:
                await turnContext.SendActivityAsync($"Submitted {Told(Newtonsoft.Json.Linq.JObject.FromObject(activity.Value))}", cancellationToken: cancellationToken);
                break;
        }
    }

    /// <summary>The card, keeping every rule.</summary>
    public static JsonObject Card() => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "en", "speak": "Is the budget enough?", "fallbackText": "Is the budget enough?",
          "body": [
            { "type": "TextBlock", "text": "Is the budget enough?" },
            { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "How do " }, "you know?" ] },
            { "type": "ColumnSet", "columns": [
              { "type": "Column", "selectAction": {{Execute("How do you know? My guess", "evidence")}}, "items": [ { "type": "TextBlock", "text": "○ My guess" } ] },
              { "type": "Column", "items": [ { "type": "TextBlock", "text": "● They said so" } ] } ] },
            { "type": "Input.Number", "id": "amount", "label": "Amount", "isRequired": true, "errorMessage": "How much?" },
            { "type": "Input.ChoiceSet", "id": "type", "label": "Deal type", "value": "t1",
              "choices": [ { "title": "New", "value": "t1" }, { "title": "Upgrade", "value": "t2" } ] }
          ],
          "actions": [
            {{Execute("Save", "save", inputs: true)}},
            {{Execute("Nothing", "nothing")}},
            { "type": "Action.ShowCard", "title": "More", "card": { "type": "AdaptiveCard",
              "body": [ { "type": "Input.Text", "id": "comment", "label": "Comment" } ],
              "actions": [ {{Execute("Note", "note", inputs: true)}} ] } }
          ]
        }
        """)!.AsObject();

    private static string Execute(string title, string verb, bool inputs = false)
    {
        var common = $$"""
            "title": "{{title}}", "associatedInputs": "{{(inputs ? "auto" : "none")}}", "data": { "verb": "{{verb}}", "once": "ik_1" }
            """;
        return $$"""{ "type": "Action.Execute", "verb": "{{verb}}", {{common}}, "fallback": { "type": "Action.Submit", {{common}} } }""";
    }

    private static Activity Attached(JsonObject card)
    {
        var content = Newtonsoft.Json.Linq.JObject.Parse(card.ToJsonString());
        var message = (Activity)MessageFactory.Attachment(new Attachment(OutgoingRules.CardType, content: content));
        message.Summary = "Is the budget enough?";
        return message;
    }

    private static InvokeResponse Answer(Activity activity)
    {
        var data = Newtonsoft.Json.Linq.JObject.FromObject(activity.Value)["action"]!["data"]!;
        if ((string?)data["verb"] == "nothing")
        {
            return new InvokeResponse { Status = 200, Body = new { statusCode = 200 } };
        }
        var card = Card();
        card["body"]!.AsArray().Insert(0, new JsonObject { ["type"] = "TextBlock", ["text"] = $"Saved {Told(data)}" });
        return new InvokeResponse
        {
            Status = 200,
            Body = new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = OutgoingRules.CardType,
                Value = Newtonsoft.Json.Linq.JObject.Parse(card.ToJsonString()),
            },
        };
    }

    private static string Told(Newtonsoft.Json.Linq.JToken data) => string.Join(
        ' ', ((Newtonsoft.Json.Linq.JObject)data).Properties().OrderBy(part => part.Name).Select(part => $"{part.Name}={part.Value}"));
}
