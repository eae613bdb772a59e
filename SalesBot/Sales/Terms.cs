using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales;

/// <summary>The names of things, in both languages (domain 8).</summary>
public static class Terms
{
    private static readonly Lazy<ImmutableDictionary<string, Text>> ByCode = new(() =>
        ContentFile.Read("terms.json").EnumerateObject()
            .SelectMany(group => group.Value.EnumerateObject().Select(term => ($"{group.Name}.{term.Name}", Text: term.Value.Text())))
            .ToImmutableDictionary(term => term.Item1, term => term.Text, StringComparer.Ordinal));

    /// <summary>Added where a passive deal limits the channels (domain 3.4).</summary>
    public static Text PermittedChannels => Get("line.permittedChannels");

    /// <summary>"Selection", "选购".</summary>
    public static Text Name(this Stage stage) => Get($"stage.{stage}");

    /// <summary>"active project", "主动型大项目".</summary>
    public static Text Name(this DealType type) => Get($"type.{type}");

    /// <summary>"lost", "丢单".</summary>
    public static Text Name(this Outcome outcome) => Get($"outcome.{outcome}");

    /// <summary>"Needs work", "待补强".</summary>
    public static Text Name(this Verdict verdict) => Get($"verdict.{verdict}");

    /// <summary>"They said so", "客户口头说": the words on a chip.</summary>
    public static Text Name(this Evidence level) => Get($"evidence.{level}");

    /// <summary>"user", "使用者".</summary>
    public static Text Name(this BuyingRole role) => Get($"role.{role}");

    /// <summary>"public notice", "公开公告".</summary>
    public static Text Name(this TenderOrigin origin) => Get($"origin.{origin}");

    /// <summary>"state-owned enterprise", "国有企业".</summary>
    public static Text Name(this BuyerKind kind) => Get($"buyer.{kind}");

    /// <summary>"invited tender", "邀标".</summary>
    public static Text Name(this ProcurementMode mode) => Get($"mode.{mode}");

    /// <summary>"not known", "未知": the reason column of a loss (clarification B7).</summary>
    public static Text Name(this LossKind kind) => Get($"loss.{kind}");

    /// <summary>The name of a dimension, "D1" to "D10".</summary>
    public static Text Dimension(string code) => Get($"dimension.{code}");

    /// <summary>The words of a reason code of a score: "below the go line"; for a flag, the flag's own text.</summary>
    public static Text Reason(string code) => code.Contains(':', StringComparison.Ordinal) ? Get($"flag.{code.Split(':')[1]}") : Get($"reason.{code}");

    internal static Text Get(string code) => ByCode.Value[code];
}
