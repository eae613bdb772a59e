using Microsoft.Extensions.DependencyInjection;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>A customer's papers are heard of on its deals: at once on the one at hand, by night on the others, and in the lists.</summary>
public class PapersTests
{
    [Theory]
    [InlineData("en-US", "account huadong", "qualifications huadong: ISO 27001, until 5 Dec 2026", "brief huadong, details", "certificate", "Ends soon: ", "ISO 27001, Sat 5 Dec", "alerts", "Qualification ends: Huadong Grid Sat 5 Dec")]
    [InlineData("zh-CN", "客户档案 华东", "资质 华东：ISO 27001，有效期到2026年12月5日", "简报 华东，详细版", "证书", "快到期：", "ISO 27001，12月5日（周六）", "预警", "资质到期：华东某电网（12月5日（周六））")]
    public async Task A_qualification_that_ends_is_said_where_the_deal_is_looked_at(
        string locale, string opens, string tells, string asks, string signal, string ends, string item, string list, string inList)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(tells).BotReplies("ISO 27001");
        await rep.Says(asks);
        List<string> lines = [.. rep.LastMessage.Lines];
        for (var page = 1; page < 9; page++)
        {
            office.Passes(TimeSpan.FromSeconds(10));
            await rep.Clicks(locale == "en-US" ? "Next page" : "下一页");
            lines.AddRange(rep.LastMessage.Lines);
        }

        Assert.All(new[] { signal, ends, item }, words => Assert.Contains(lines, line => line.Contains(words, StringComparison.Ordinal)));
        await rep.Says(list).BotReplies(inList);
    }

    [Fact]
    public async Task Another_deal_of_the_customer_takes_it_over_by_night_and_lets_it_go_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open huadong grid");
        await rep.Says("new deal: Huadong Grid, spare parts, 3 million, end of March");
        for (var asked = 0; asked < 3 && !rep.LastMessage.Lines.Any(line => line.Contains("[Later]", StringComparison.Ordinal)); asked++)
        {
            office.Passes(TimeSpan.FromMinutes(1));
            await rep.Says(rep.LastMessage.Lines.Any(line => line.Contains("contact", StringComparison.Ordinal)) ? "yes" : "no");
        }

        await rep.Says("cancel");
        await rep.Says("open spare parts");
        await rep.Says("qualifications: ISO 27001, until 5 Dec 2026").BotReplies("ISO 27001");
        Assert.Empty(await CertificatesAsync(office, rep));

        await office.MorningComes();
        Assert.Equal(["ISO 27001"], await CertificatesAsync(office, rep));
        await rep.Says("qualifications: ISO 27001, until 5 Dec 2028");
        await office.MorningComes();
        Assert.Equal(new DateOnly(2028, 12, 5), (await SummaryAsync(office, rep)).Facts!.CertificateEnds);
    }

    private static async Task<IEnumerable<string>> CertificatesAsync(Bench.Bench office, Person rep) =>
        (await Tables(office).Deals.FindAsync(Bench.Bench.TenantId, (await SummaryAsync(office, rep)).DealId))!.Deal.Certificates.Select(certificate => certificate.Name);

    private static async Task<DealSummary> SummaryAsync(Bench.Bench office, Person rep) =>
        (await Tables(office).Lists.OfAsync(Bench.Bench.TenantId, rep.AadObjectId)).Single(deal => deal.DealId.StartsWith("demo-huadong", StringComparison.Ordinal));

    private static Tables Tables(Bench.Bench office) => office.Bot.Services.GetRequiredService<Tables>();
}
