namespace Microsoft.Recognizers.Text;

/// <summary>A number in a text, or a place in a list: "two", "第二个".</summary>
internal readonly record struct FoundNumber(int Start, string Text, decimal Value);
