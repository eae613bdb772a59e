using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework.AdaptiveCards;

public class CardJsonTests
{
    [Fact]
    public void A_question_card_is_written_with_the_names_of_the_schema()
    {
        var card = new AdaptiveCard("1.5")
        {
            Lang = "en",
            Speak = "Question 2 of 5.",
            FallbackText = "Question 2 of 5.",
            Body =
            [
                new AdaptiveTextBlock("Is the budget enough?")
                {
                    Wrap = true, Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder,
                    Style = AdaptiveTextBlockStyle.Heading, Spacing = AdaptiveSpacing.None,
                },
                new AdaptiveRichTextBlock
                {
                    Inlines = [new AdaptiveTextRun("I heard: "), new AdaptiveTextRun("“about 90%”") { Italic = true }],
                    Spacing = AdaptiveSpacing.Small,
                },
                new AdaptiveChoiceSetInput
                {
                    Id = "answer", Label = "Budget, against our price", Style = AdaptiveChoiceInputStyle.Expanded, Value = "b80",
                    IsRequired = true, ErrorMessage = "Choose one.", Choices = [new AdaptiveChoice { Title = "80 to 99%", Value = "b80" }],
                },
                new AdaptiveColumnSet
                {
                    Columns =
                    [
                        new AdaptiveColumn
                        {
                            Width = AdaptiveColumnWidth.Auto, MinHeight = "32px",
                            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                            SelectAction = Tap("answer.evidence", "My guess"),
                            Items = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("○ ") { Color = AdaptiveTextColor.Accent }] }],
                        },
                        new AdaptiveColumn { Width = "16px" },
                        new AdaptiveColumn { Width = AdaptiveWidth.Stretch },
                    ],
                },
            ],
            Actions = [Save()],
        };

        Same(
            """
            {
              "type": "AdaptiveCard", "version": "1.5", "lang": "en", "speak": "Question 2 of 5.", "fallbackText": "Question 2 of 5.",
              "body": [
                { "type": "TextBlock", "text": "Is the budget enough?", "wrap": true, "size": "large", "weight": "bolder", "style": "heading", "spacing": "none" },
                { "type": "RichTextBlock", "spacing": "small",
                  "inlines": [ { "type": "TextRun", "text": "I heard: " }, { "type": "TextRun", "text": "“about 90%”", "italic": true } ] },
                { "type": "Input.ChoiceSet", "id": "answer", "label": "Budget, against our price", "style": "expanded", "value": "b80",
                  "isRequired": true, "errorMessage": "Choose one.", "choices": [ { "title": "80 to 99%", "value": "b80" } ] },
                { "type": "ColumnSet", "columns": [
                  { "type": "Column", "width": "auto", "minHeight": "32px", "verticalContentAlignment": "center",
                    "selectAction": { "type": "Action.Execute", "title": "My guess", "verb": "answer.evidence", "data": { "verb": "answer.evidence" } },
                    "items": [ { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "○ ", "color": "accent" } ] } ] },
                  { "type": "Column", "width": "16px", "items": [] },
                  { "type": "Column", "width": "stretch", "items": [] } ] }
              ],
              "actions": [
                { "type": "Action.Execute", "title": "Save", "style": "positive", "tooltip": "Stored at once", "associatedInputs": "none", "verb": "answer.save",
                  "data": { "ids": { "deal": "dl_LK95" }, "n": 5, "on": true, "none": null, "list": [1, "a"] },
                  "fallback": { "type": "Action.Submit", "title": "Save", "data": { "verb": "answer.save" } } }
              ]
            }
            """,
            card);
    }

    [Fact]
    public void A_matrix_is_written_as_a_table()
    {
        var table = new AdaptiveTable
        {
            Spacing = AdaptiveSpacing.Medium, FirstRowAsHeaders = true, ShowGridLines = false,
            HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
            VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Center,
            Columns = [new AdaptiveTableColumnDefinition { Width = 1 }, new AdaptiveTableColumnDefinition { PixelWidth = 50 }],
        };
        var row = new AdaptiveTableRow();
        row.Add(new AdaptiveTableCell { new AdaptiveRichTextBlock { HorizontalAlignment = AdaptiveHorizontalAlignment.Center, Inlines = [new AdaptiveTextRun("−−")] } });
        table.Add(row);

        Same(
            """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [ { "type": "Table", "spacing": "medium", "firstRowAsHeaders": true, "showGridLines": false,
                "horizontalCellContentAlignment": "center", "verticalCellContentAlignment": "center",
                "columns": [ { "width": 1 }, { "width": "50px" } ],
                "rows": [ { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [
                  { "type": "RichTextBlock", "horizontalAlignment": "center", "inlines": [ { "type": "TextRun", "text": "−−" } ] } ] } ] } ] } ]
            }
            """,
            new AdaptiveCard("1.5") { Body = [table] });
    }

    [Fact]
    public void Everything_else_of_the_schema_has_its_name_too()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Rtl = true, PixelMinHeight = 40, Height = AdaptiveHeight.Stretch,
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "r" }, UserIds = ["29:a"] },
            Metadata = new AdaptiveMetadata { WebUrl = "https://example.test/" },
            Body =
            [
                new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Bleed = true, Items = [new AdaptiveImage("https://example.test/a.png") { AltText = "A", PixelWidth = 20 }] },
                new AdaptiveFactSet { Facts = [new AdaptiveFact("Now", "47")], Separator = true, IsVisible = false, Id = "f" },
                new AdaptiveTextInput { Id = "t", IsMultiline = true, MaxLength = 200, Placeholder = "p", Style = AdaptiveTextInputStyle.Email },
                new AdaptiveDateInput { Id = "d", Value = "2026-12-02", Min = "2026-11-24", Max = "2026-12-23" },
                new AdaptiveTimeInput { Id = "h", Value = "15:00" },
                new AdaptiveNumberInput { Id = "n", Value = 0, Min = 0, Max = 10 },
                new AdaptiveToggleInput { Id = "g", Title = "Yes?", ValueOn = "1", ValueOff = "0" },
                new AdaptiveActionSet { Actions = [new AdaptiveOpenUrlAction { Title = "Open", UrlString = "https://example.test/x" }] },
            ],
            Actions =
            [
                new AdaptiveShowCardAction { Title = "More", Mode = AdaptiveActionMode.Secondary, Card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("in")] } },
                new AdaptiveToggleVisibilityAction { Title = "Hide", TargetElements = ["f", new AdaptiveTargetElement("t", false)], IsEnabled = false },
                new AdaptiveSubmitAction { Title = "Send", DataJson = """{"a":1}""", Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) },
            ],
        };
        card.AdditionalProperties["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json";

        Same(
            """
            {
              "type": "AdaptiveCard", "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "version": "1.5",
              "rtl": true, "minHeight": "40px", "height": "stretch",
              "refresh": { "action": { "type": "Action.Execute", "verb": "r" }, "userIds": ["29:a"] },
              "metadata": { "webUrl": "https://example.test/" },
              "body": [
                { "type": "Container", "style": "emphasis", "bleed": true, "items": [ { "type": "Image", "url": "https://example.test/a.png", "altText": "A", "width": "20px" } ] },
                { "type": "FactSet", "id": "f", "separator": true, "isVisible": false, "facts": [ { "title": "Now", "value": "47" } ] },
                { "type": "Input.Text", "id": "t", "isMultiline": true, "maxLength": 200, "placeholder": "p", "style": "email" },
                { "type": "Input.Date", "id": "d", "value": "2026-12-02", "min": "2026-11-24", "max": "2026-12-23" },
                { "type": "Input.Time", "id": "h", "value": "15:00" },
                { "type": "Input.Number", "id": "n", "value": 0, "min": 0, "max": 10 },
                { "type": "Input.Toggle", "id": "g", "title": "Yes?", "valueOn": "1", "valueOff": "0" },
                { "type": "ActionSet", "actions": [ { "type": "Action.OpenUrl", "title": "Open", "url": "https://example.test/x" } ] }
              ],
              "actions": [
                { "type": "Action.ShowCard", "title": "More", "mode": "secondary", "card": { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlock", "text": "in" } ] } },
                { "type": "Action.ToggleVisibility", "title": "Hide", "isEnabled": false, "targetElements": [ { "elementId": "f" }, { "elementId": "t", "isVisible": false } ] },
                { "type": "Action.Submit", "title": "Send", "data": { "a": 1 }, "fallback": "drop" }
              ]
            }
            """,
            card);
    }

    [Fact]
    public void Chinese_and_markup_stay_readable_text()
    {
        const string said = "华东某电网 <b>\"95\"</b> & 🙂\n次行";
        var json = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock(said)] }.ToJson();
        Assert.Contains("华东某电网", json, StringComparison.Ordinal);
        Assert.Equal(said, (string?)JObject.Parse(json)["body"]![0]!["text"]);
    }

    [Fact]
    public void A_line_left_null_is_not_written()
    {
        var card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("a"), null!, new AdaptiveTextBlock("b")] };
        Same("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a"},{"type":"TextBlock","text":"b"}]}""", card);
    }

    private static AdaptiveExecuteAction Tap(string verb, string title) =>
        new() { Title = title, Verb = verb, Data = new Dictionary<string, object> { ["verb"] = verb } };

    private static AdaptiveExecuteAction Save() => new()
    {
        Title = "Save", Style = "positive", Verb = "answer.save", Tooltip = "Stored at once", AssociatedInputs = AdaptiveAssociatedInputs.None,
        Data = new { ids = new { deal = "dl_LK95" }, n = 5, on = true, none = (string?)null, list = new object[] { 1, "a" } },
        Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Save", Data = JObject.Parse("""{"verb":"answer.save"}""") }),
    };

    private static void Same(string expected, AdaptiveCard card)
    {
        var actual = JObject.Parse(card.ToJson());
        Assert.True(JToken.DeepEquals(JObject.Parse(expected), actual), actual.ToString());
    }
}
