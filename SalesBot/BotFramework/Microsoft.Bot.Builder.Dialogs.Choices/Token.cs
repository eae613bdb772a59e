#nullable disable

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, in lower case, with the places of its first and last character.</summary>
internal readonly record struct Token(int Start, int End, string Word);
