using AdaptiveCards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Cards;

/// <summary>Response mode and profile as fields of a form: drawn, named, and read back.</summary>
public static class TraitFields
{
    public const string Response = "response";
    public const string Profile = "profile";

    /// <summary>The two fields.</summary>
    public static IEnumerable<AdaptiveElement> Draw(ResponseMode? mode, Profile? profile, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        return
        [
            Fields.Pick(Response, pen.Say("Response mode", "反应模式"), Modes(pen), mode?.ToString(), null, pen),
            Fields.Pick(Profile, pen.Say("Profile", "人物类型"), Profiles(pen), profile?.ToString(), null, pen),
        ];
    }

    /// <summary>The fields by name, for what may be emptied.</summary>
    public static IEnumerable<(string Code, string Label)> Names(Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        return [(Response, pen.Say("Response mode", "反应模式")), (Profile, pen.Say("Profile", "人物类型"))];
    }

    /// <summary>What a person may choose from, code and label.</summary>
    public static IEnumerable<(string Code, string Label)> Modes(Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        return Enum.GetValues<ResponseMode>().Select(mode => ($"{mode}", CardText.Capital(pen.Say(TraitNames.Of(mode)))));
    }

    /// <summary>What a person may choose from, code and label.</summary>
    public static IEnumerable<(string Code, string Label)> Profiles(Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        return Enum.GetValues<Profile>().Select(profile => ($"{profile}", CardText.Capital(pen.Say(TraitNames.Of(profile)))));
    }

    /// <summary>What is known of the two, in words.</summary>
    public static IEnumerable<Text> Known(ResponseMode? mode, Profile? profile) =>
        [.. mode is null ? Array.Empty<Text>() : [TraitNames.Of(mode)], .. profile is null ? Array.Empty<Text>() : [TraitNames.Of(profile)]];

    /// <summary>The mode as chosen; null if none was, or it is no value.</summary>
    public static ResponseMode? ResponseIn(CardClick click) => Chosen<ResponseMode>(click, Response);

    /// <summary>The profile as chosen; null if none was, or it is no value.</summary>
    public static Profile? ProfileIn(CardClick click) => Chosen<Profile>(click, Profile);

    private static T? Chosen<T>(CardClick click, string field)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(click);
        return Enum.TryParse<T>(click.Input(field), out var value) && Enum.IsDefined(value) ? value : null;
    }
}
