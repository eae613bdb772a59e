using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>A message in the pieces people speak in.</summary>
public static partial class Clauses
{
    /// <summary>Longer messages are read up to here.</summary>
    public const int Longest = 2000;

    /// <summary>The pieces, as typed and in their order; none is empty.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Ends().Split(text.Length > Longest ? text[..Longest] : text).Select(piece => piece.Trim(' ', '"', '“', '”', '\'', '-', '–', '—', '(', ')', '（', '）')).Where(piece => piece.Length > 0)];

    // "Mr. Sun" and "3.5" go on; "and he", 但是 begin anew.
    [GeneratedRegex(@"[，,。；;！!？?\n\r：]+(?!\d{3})|(?<!\b(?:mr|ms|mrs|dr|prof|eng|no))(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s|$)|:\s|\s+(?:but|however|while|then|also)\s+|\s+-+\s+|\s+and\s+(?:that\s+)?(?=(?:he|she|they|we|i|i'll|we'll|then|will|is|was|wants?|needs?|promised|agreed|asked|said|told|called|met|emailed|sent|mr|ms|mrs|dr)\b[^,]*\b(?:will|is|was|are|wants?|needs?|promised|agreed|asked|said|told|called|met|emailed|sent|has|have|by|likes?|supports?|worr\w+|sends?|gives?|must|should|need)\b)|但是?(?!书)|不过|然后|另外|还有(?=[^没])|同时|其中", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();
}
