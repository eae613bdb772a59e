#nullable disable

using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What a prompt says by itself in one language. Other languages than these fall back to English.</summary>
internal sealed record PromptCulture(string Locale, string Separator, string Or, string OrMore, string Yes, string No)
{
    public static readonly PromptCulture English = new("en-us", ", ", " or ", ", or ", "Yes", "No");

    public static readonly PromptCulture Chinese = new("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static IReadOnlyList<PromptCulture> All { get; } = [English, Chinese];

    public ChoiceFactoryOptions ListOptions => new(Separator, Or, OrMore, includeNumbers: true);

    /// <summary>
    /// The locale of the language nearest to a tag: "zh-Hans-CN" and "ZH" give "zh-cn", no tag gives "en-us", and the
    /// tag of a language not known here is given back in lower case.
    /// </summary>
    public static string Nearest(string tag)
    {
        var wanted = (string.IsNullOrEmpty(tag) ? English.Locale : tag).ToLowerInvariant();
        return All.FirstOrDefault(culture => Language(culture.Locale) == Language(wanted))?.Locale ?? wanted;
    }

    private static string Language(string tag) => tag.Split('-', '_')[0];
}
