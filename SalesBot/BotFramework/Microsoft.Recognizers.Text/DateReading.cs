namespace Microsoft.Recognizers.Text;

/// <summary>One way to read a date or time: what was said, and the moment it is taken for.</summary>
internal readonly record struct DateReading(string Timex, string Value);
