using SalesBot.Pictures;
using SalesBot.Pictures.Drawing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Sales;
using SalesBot.Tests.Sales.Stakeholders;
using SkiaSharp;

namespace SalesBot.Tests.Pictures;

/// <summary>Pictures of random maps: nobody is missing, nothing overlaps, everything can be read.</summary>
public class PictureTests
{
    private const int Maps = 200;

    private static readonly int[] Sizes = [1, 6, 40];

    [Fact]
    public void No_two_people_overlap_and_all_stand_inside()
    {
        foreach (var (deal, kind) in RandomScenes())
        {
            var layout = PictureLayout.Of(deal.Scene(kind, Language.Chinese, SampleDeals.Today), 100);
            var cards = layout.Spots.Values.Select(spot => spot.Card).ToList();

            Assert.Equal(deal.People.Count(person => person.LeftOn is null), cards.Count);
            Assert.All(cards, card => Assert.True(card.Left >= 0 && card.Right <= layout.Width && card.Top > 40 && card.Bottom < layout.LegendTop));
            for (var one = 0; one < cards.Count; one++)
            {
                Assert.DoesNotContain(cards.Skip(one + 1), other => other.IntersectsWith(cards[one]));
            }
        }
    }

    [Fact]
    public void A_line_passes_behind_nobody_it_does_not_mean_where_there_is_a_way_round()
    {
        // Three in one column, and the lowest is heard by the highest: the line goes past the one between.
        var deal = SampleDeals.New(DealType.KeyAccount, Stage.Selection) with
        {
            People =
            [
                new Person { Id = "top", Name = "Director He", Influence = 4 },
                new Person { Id = "between", Name = "Ms Jin", Influence = 3 },
                new Person { Id = "low", Name = "Dr Chen", Influence = 2 },
                new Person { Id = "other", Name = "Mr Gao", Influence = 2 },
                new Person { Id = "last", Name = "Mrs Huang", Influence = 4 },
            ],
            Influences = [new InfluenceEdge("low", "top", 2, InfluenceKind.Advises), new InfluenceEdge("low", "top", 2, InfluenceKind.Trusts), new InfluenceEdge("other", "top", 2, InfluenceKind.Reports)],
        };
        var layout = PictureLayout.Of(deal.Scene(PictureKind.Influence, Language.English, SampleDeals.Today), 100);
        foreach (var arrow in deal.Influences)
        {
            var (from, to) = (layout.Spots[arrow.From], layout.Spots[arrow.To]);
            var curve = ArrowCurve.Of(from, to, arrow.Kind, layout);
            Assert.DoesNotContain(layout.Spots.Values.Where(spot => spot != from && spot != to), spot => curve.Meets(spot.Card));
            Assert.All(curve.Points(from, to), point => Assert.InRange(point.X, 0, layout.Width));
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void Among_many_people_no_line_passes_behind_anybody(int people)
    {
        var scene = ManyPeople.Deal(people, Language.Chinese).Scene(PictureKind.Influence, Language.Chinese, SampleDeals.Today);
        var layout = PictureLayout.Of(scene, 100);
        var ways = new ArrowWays(layout);
        foreach (var arrow in scene.Arrows)
        {
            var points = ways.Of(arrow);
            Assert.All(points.Zip(points.Skip(1)), step => Assert.DoesNotContain(
                layout.Spots.Values.Where(spot => spot.Figure.Id != arrow.From && spot.Figure.Id != arrow.To),
                spot => Between(step.First, step.Second).Any(spot.Card.Contains)));
            Assert.All(points, point => Assert.InRange(point.X, 0, layout.Width));
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void No_title_of_a_band_hides_where_an_arrow_begins_or_ends(int people)
    {
        var scene = ManyPeople.Deal(people, Language.Chinese).Scene(PictureKind.Influence, Language.Chinese, SampleDeals.Today);
        var layout = PictureLayout.Of(scene, 100);
        var ways = new ArrowWays(layout);
        var ends = scene.Arrows.Select(ways.Of).SelectMany(points => new[] { points[0], points[^1] }).ToList();

        // The strip of paper behind a title is drawn from 2 above to 15 below where it begins; an arrow's head is 8 long.
        Assert.NotEmpty(ends);
        Assert.All(layout.Titles.Skip(1), title => Assert.DoesNotContain(ends, end => end.Y > title.Top - 2 - 8 && end.Y < title.Top + 15 + 8));
    }

    private static IEnumerable<SKPoint> Between(SKPoint one, SKPoint other) =>
        Enumerable.Range(0, 21).Select(at => at / 20f).Select(t => new SKPoint(one.X + ((other.X - one.X) * t), one.Y + ((other.Y - one.Y) * t)));

    [Fact]
    public void The_words_hold_everybody_once_also_those_who_left()
    {
        foreach (var (random, _) in RandomScenes())
        {
            var deal = random with { People = random.People.SetItem(0, random.People[0] with { LeftOn = SampleDeals.Today }) };

            var words = PersonInWords.Of(deal, Language.English, SampleDeals.Today);

            Assert.Equal(deal.People.Select(person => person.Id).Order(), words.Select(person => person.Id).Order());
            Assert.All(words, person => Assert.False(string.IsNullOrWhiteSpace(person.Name) || string.IsNullOrWhiteSpace(person.Role) || string.IsNullOrWhiteSpace(person.Stance)));
        }
    }

    [Fact]
    public void The_matrix_holds_everybody_who_is_there_once()
    {
        foreach (var (deal, _) in RandomScenes())
        {
            Assert.Equal(deal.People.Count, MatrixView.Of(deal, Language.English, SampleDeals.Today).Rows.Sum(row => row.Cells.Sum(cell => cell.Length)));
        }
    }

    [Fact]
    public void No_stance_of_a_seat_is_shown()
    {
        var deal = ManyPeople.Deal(6, Language.English);
        deal = deal with { People = [.. deal.People.Select(person => person with { IsSeat = true, Stance = -2 })] };

        Assert.All(deal.Scene(PictureKind.Influence, Language.English, SampleDeals.Today).Bands.SelectMany(band => band.Figures), figure => Assert.Equal("#", figure.Sign));
        Assert.All(PersonInWords.Of(deal, Language.English, SampleDeals.Today), person => Assert.Equal("facts only", person.Stance));
        Assert.All(MatrixView.Of(deal, Language.English, SampleDeals.Today).Rows.SelectMany(row => row.Cells).SelectMany(cell => cell), name => Assert.Equal("#", name));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(40)]
    public void A_picture_is_a_small_png_with_everybody_drawn_and_always_the_same(int people)
    {
        var deal = ManyPeople.Deal(people, Language.Chinese);
        foreach (var kind in Enum.GetValues<PictureKind>())
        {
            var scene = deal.Scene(kind, Language.Chinese, SampleDeals.Today);
            foreach (var palette in new[] { Palette.Light, Palette.Dark })
            {
                var png = new Picture(scene).Whole(palette);

                Assert.True(png.Length < 1_000_000, $"{png.Length} bytes");
                Assert.Equal(png, new Picture(deal.Scene(kind, Language.Chinese, SampleDeals.Today)).Whole(palette));
                using var bitmap = SKBitmap.Decode(png);
                Assert.Equal(1200, bitmap.Width);
                Assert.All(PictureLayout.Of(scene, Legend.HeightOf(scene)).Spots.Values, spot => Assert.True(IsDrawn(bitmap, spot, palette), spot.Figure.Name));
            }
        }
    }

    [Fact]
    public void The_pieces_for_a_chat_keep_to_its_size_and_make_up_the_whole()
    {
        foreach (var (deal, kind) in RandomScenes().Take(6))
        {
            var scene = deal.Scene(kind, Language.English, SampleDeals.Today);
            var picture = new Picture(scene);
            var heights = 0;
            for (var at = 0; at < picture.Pieces; at++)
            {
                using var piece = SKBitmap.Decode(picture.Piece(Palette.Light, at));
                Assert.True(piece is { Width: <= Picture.MostInChat, Height: <= Picture.MostInChat });
                heights += piece.Height;
            }

            var layout = PictureLayout.Of(scene, Legend.HeightOf(scene));
            Assert.InRange(heights, (layout.Height * Picture.MostInChat / layout.Width) - 1, (layout.Height * Picture.MostInChat / layout.Width) + 1);
            Assert.Null(picture.Piece(Palette.Light, picture.Pieces));
        }
    }

    [Fact]
    public void The_typeface_knows_every_word_of_a_picture_and_common_names()
    {
        var words = Sizes.SelectMany(people => Enum.GetValues<Language>().SelectMany(language =>
            Enum.GetValues<PictureKind>().SelectMany(kind => WordsOf(ManyPeople.Deal(people, language).Scene(kind, language, SampleDeals.Today)))));

        Assert.All(words, word => Assert.True(PictureFont.Knows(word), word));
        Assert.True(PictureFont.Knows("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨欧阳诸葛尉迟龑堃喆琛玥昇祎煜烨鑫垚陳張劉黃鄭éüøÑ"));
    }

    [Theory]
    [InlineData("王👍👍工", "王工")]
    [InlineData("👍", "□")]
    [InlineData("龘䶮𠮷㛃", "龘䶮𠮷㛃")]
    [InlineData("Chen\tLi", "Chen Li")]
    [InlineData("محمد", "□")]
    [InlineData("Šimą", "Sima")]
    public void What_the_typeface_does_not_know_is_a_plain_letter_one_box_or_left_out(string typed, string drawn) => Assert.Equal(drawn, PictureFont.Drawable(typed));

    [Fact]
    public void A_rare_character_of_a_name_is_drawn_as_itself()
    {
        using var font = PictureFont.Of(20);
        Assert.True(font.Measure("王䶮") > font.Measure("王") + 15);
        Assert.NotEqual(Drawn(font, "䶮"), Drawn(font, "㛃"));
        Assert.NotEqual(Drawn(font, "䶮"), Drawn(font, "□"));
    }

    [Theory]
    [InlineData("龘", true)]
    [InlineData("张", false)]
    [InlineData("赢", false)]
    [InlineData("喆", false)]
    public void A_character_of_very_many_strokes_is_not_made_stronger(string name, bool isPlain)
    {
        using var plain = PictureFont.Of(20);
        using var bold = PictureFont.Of(20, isBold: true);
        Assert.Equal(isPlain, Drawn(plain, name).SequenceEqual(Drawn(bold, name)));
    }

    private static byte[] Drawn(PictureFont font, string text)
    {
        using var bitmap = new SKBitmap(30, 30);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.Black };
        canvas.Clear(SKColors.White);
        font.Draw(canvas, text, new SKPoint(15, 22), SKTextAlign.Center, paint);
        return bitmap.Bytes;
    }

    private static IEnumerable<string> WordsOf(Scene scene) =>
        scene.Bands.SelectMany(band => band.Figures.SelectMany(figure => new[] { figure.Name, figure.Role, figure.Sign }).Append(band.Title)).Append(scene.Title).Append("…!□");

    // The shape and the name are there: many points that are neither paper nor card.
    private static bool IsDrawn(SKBitmap bitmap, Spot spot, Palette palette)
    {
        var drawn = 0;
        for (var y = (int)(spot.Card.Top * 2) + 4; y < (spot.Card.Bottom * 2) - 4; y++)
        {
            for (var x = (int)(spot.Card.Left * 2) + 4; x < (spot.Card.Right * 2) - 4; x++)
            {
                drawn += bitmap.GetPixel(x, y) is var point && point != palette.Card && point != palette.Paper ? 1 : 0;
            }
        }

        return drawn > 300;
    }

    private static IEnumerable<(Deal Deal, PictureKind Kind)> RandomScenes()
    {
        var random = new Random(20261124);
        return Enumerable.Range(0, Maps).Select(at => (RandomMaps.Next(random), at % 2 == 0 ? PictureKind.Influence : PictureKind.Reporting));
    }
}
