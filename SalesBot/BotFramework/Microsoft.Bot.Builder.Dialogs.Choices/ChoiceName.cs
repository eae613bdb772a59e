#nullable disable

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A name by which a choice may be called, and the place of the choice.</summary>
internal readonly record struct ChoiceName(string Text, int Choice);

/// <summary>A name found in an answer, between two places in its text.</summary>
internal readonly record struct ChoiceMatch(ChoiceName Name, float Score, int Start, int End, string Text);
