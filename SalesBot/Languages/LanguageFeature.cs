using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Languages;

/// <summary>
/// Changes the language, at any time, and remembers it:
/// <code>
/// switch to English      切换中文
/// </code>
/// Names and quotes are never translated. A question that was open is asked again in the new language.
/// </summary>
public sealed class LanguageFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.SwitchLanguage);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var wanted = Wanted(input) ?? (talk.Language == Language.English ? Language.Chinese : Language.English);
        talk.Turn.Save(talk.Turn.User with { Language = wanted });
        await talk.SayAsync(new Text("Sure, English from here on.", "好的，以后用中文。"), cancellationToken);
        return Served.AskAgain;
    }

    private static Language? Wanted(Input input) => (input switch
    {
        Input.Said { Command.Argument: var named } => named,
        _ => null,
    }) switch
    {
        "en" => Language.English,
        "zh" => Language.Chinese,
        _ => null,
    };
}
