using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class PinyinTests
{
    [Theory]
    [InlineData("湖畔汽车", "hupanqiche", "hpqc")]
    [InlineData("江南大学", "jiangnandaxue", "jndx")]
    [InlineData("绿能A2", "lvnenga2", "lna2")]
    public void A_name_is_spelled_by_its_usual_readings(string name, string spelled, string initials) =>
        Assert.Equal((spelled, initials), (Pinyin.Spelled(name), Pinyin.Initials(name)));

    [Theory]
    [InlineData('网', '往', true)]
    [InlineData('简', '建', true)]
    [InlineData('行', '杭', true)]
    [InlineData('行', '形', true)]
    [InlineData('湖', '畔', false)]
    [InlineData('a', 'a', true)]
    public void Characters_that_share_a_reading_sound_alike(char one, char other, bool alike) =>
        Assert.Equal(alike, Pinyin.SoundAlike(one, other));

    [Fact]
    public void Every_character_of_the_common_set_has_a_reading() =>
        Assert.All("项目商机客户预算评估立项书采购委员会决策者盟友", sign => Assert.NotEmpty(Pinyin.Of(sign)));
}
