using System.Collections.Immutable;

namespace SalesBot.Tests.Cards;

/// <summary>What people, or programs, may have typed as a name.</summary>
internal static class Hostile
{
    public static readonly ImmutableSortedDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["nothing"] = "",
        ["markdown"] = "**Lake** _side_ [click](https://evil.example) `x` ~~y~~ ![i](https://evil.example/i.png)",
        ["a list"] = "1. First\n- second\n+ third\n# fourth\n> fifth",
        ["a mention"] = "<at>Everyone</at> &amp; <script>alert(1)</script>",
        ["a reversed direction"] = "\u202Egnp.exe \u2066شركة البحيرة\u2069 \u200Fחברה",
        ["emoji"] = "湖畔👩‍👩‍👧‍👦汽车🇨🇳",
        ["half a character"] = "Lake\uD83Dside\u0000\u0007",
        ["a pile of marks"] = "Z" + new string('\u0301', 5000),
        ["50 kB"] = string.Concat(Enumerable.Repeat("Lakeside Automotive 湖畔 ", 2200)),
        ["no space"] = new string('湖', 400),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
