using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Administration;

/// <summary>The two tables of days by kind of deal and stage (domain 2.5, 2.7.1): one kind at a time.</summary>
internal sealed class StageDaysPage : SettingsPage
{
    private const string StageField = "stage";
    private const string WhatField = "what";
    private const string DaysField = "days";
    private const int Face = 4;

    /// <inheritdoc/>
    public override string Code => "stages";

    /// <inheritdoc/>
    public override Text Title => new("Days by stage", "各阶段天数");

    /// <inheritdoc/>
    public override Text Summary(Tenant company, DateOnly today)
    {
        var count = company.Values.Keys.Count(IsCell);
        return count == 0 ? new("all as usual", "全部默认") : new($"{count} of your own", $"自定{count}项");
    }

    /// <inheritdoc/>
    public override Task<AdaptiveCard> DrawAsync(SettingsView view)
    {
        var (pen, type) = (view.Pen, TypeOf(view.Item));
        view = view with { Item = type.Code() };
        var rows = Enum.GetValues<Stage>().Select(stage => Row(view, type, stage)).ToList();
        var others = Enum.GetValues<DealType>().Where(other => other != type).Select(other => To(view, Capital(other.Name()), other.Code()));
        return Task.FromResult(pen.Card(
            Spoken(view, Capital(type.Name())),
            [
                .. Head(view, Capital(type.Name()), name => IsCell(name) && name.Contains($":{type.Code()}:", StringComparison.Ordinal)),
                .. rows.Take(Face),
            ],
            Form(
                view, new("Change", "修改"),
                Fields.Pick(StageField, pen.Say("Stage", "阶段"), Enum.GetValues<Stage>().Select(stage => (stage.Code(), pen.Say(stage.Name()))), Stage.Research.Code(), pen.Say("Please choose.", "请选择。"), pen),
                Fields.Pick(WhatField, pen.Say("What", "哪个值"), [(SettingNames.TypicalDays, pen.Say("Usual days", "常规天数")), (SettingNames.NoTouchDays, pen.Say("Days without a talk", "未沟通天数"))], SettingNames.TypicalDays, pen.Say("Please choose.", "请选择。"), pen),
                Fields.Line(DaysField, pen.Say("Days; empty: as usual", "天数，留空恢复默认"), null, null, pen, pen.Say("45, or 14/28 without a talk", "45；未沟通填14/28"))),
            pen.More([.. rows.Skip(Face)], [.. others, Back(pen)])));
    }

    /// <inheritdoc/>
    public override Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click) => Task.FromResult(Read(view, click));

    private static SettingsEdit Read(SettingsView view, CardClick click)
    {
        var (type, stage, what) = (TypeOf(view.Item).Code(), click.Input(StageField) ?? "", click.Input(WhatField));
        var typed = click.Input(DaysField)?.Normalize(System.Text.NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        var cell = new StageDaysSetting(type, stage, typed ?? "");
        if (!Enum.GetValues<Stage>().Any(known => known.Code() == stage) || what is not (SettingNames.TypicalDays or SettingNames.NoTouchDays))
        {
            return SettingsEdit.No(new("Choose stage and value first.", "请先选阶段和值。"), type);
        }

        Text? problem = typed is null ? null
            : what == SettingNames.TypicalDays
                ? cell.TypicalProblem is null ? null : new("Write whole days from 1 to 730, where this stage has usual days.", "请填1到730的整数天；该阶段没有常规天数时不能设置。")
                : cell.NoTouchProblem is null ? null : new("Write two numbers of days, the second larger: 14/28.", "请填两个天数，后一个更大，例如14/28。");
        return problem is null ? SettingsEdit.Of($"{what}{type}:{stage}", typed, type) : SettingsEdit.No(problem, type);
    }

    private static AdaptiveElement Row(SettingsView view, DealType type, Stage stage)
    {
        var (pen, stages) = (view.Pen, view.Company.Rules.Parameters.Stages);
        var (warn, critical) = stages.NoTouch(type, stage);
        var usual = stages.Typical(type, stage) is { } days ? pen.Say($"usually {days} days, ", $"常规{days}天，") : "";
        var isOwn = view.Company.Values.Keys.Any(name => IsCell(name) && name.EndsWith($":{type.Code()}:{stage.Code()}", StringComparison.Ordinal));
        return Lines.Row(isOwn ? "✎" : "•", pen.Say(stage.Name()) + pen.Say(": ", "："), usual + pen.Say($"no talk for {warn}/{critical}", $"未沟通{warn}/{critical}天"), isFirst: stage == Stage.Research);
    }

    private static bool IsCell(string name) =>
        name.StartsWith(SettingNames.TypicalDays, StringComparison.Ordinal) || name.StartsWith(SettingNames.NoTouchDays, StringComparison.Ordinal);

    private static DealType TypeOf(string? code) => Enum.GetValues<DealType>().FirstOrDefault(type => type.Code() == code);

    private static Text Capital(Text text) => new(CardText.Capital(text.En), text.Zh);
}
