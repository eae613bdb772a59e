using Azure.Data.Tables;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>Requirement E4: what the service would refuse is refused before the call; the emulator would take most of it.</summary>
public class EntityLimitsTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    [Theory]
    [InlineData(EntityLimits.MaxStringLength, true)]
    [InlineData(EntityLimits.MaxStringLength + 1, false)]
    public void A_text_property_has_at_most_32K_characters(int length, bool allowed) =>
        Expect(allowed, Entity(entity => entity["Text"] = new string('a', length)));

    [Theory]
    [InlineData(EntityLimits.MaxProperties, true)]
    [InlineData(EntityLimits.MaxProperties + 1, false)]
    public void An_entity_has_at_most_252_properties(int count, bool allowed) => Expect(allowed, Entity(entity =>
    {
        for (var at = 0; at < count; at++)
        {
            entity[$"P{at}"] = at;
        }
    }));

    [Fact]
    public void An_entity_measures_at_most_one_mebibyte_with_text_as_UTF16()
    {
        var entity = Entity(entity => entity.SetText("T", new string('a', 15 * EntityLimits.MaxStringLength)));
        var room = (EntityLimits.MaxEntityBytes - EntityLimits.Check(entity) - 8 - 4 - (2 * "Last".Length)) / 2;

        entity["Last"] = new string('a', room);
        Expect(true, entity);
        entity["Last"] = new string('a', room + 1);
        Expect(false, entity);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\u0085b")]
    public void A_key_has_no_character_the_service_forbids(string key)
    {
        Expect(false, new TableEntity(key, "row"));
        Expect(false, new TableEntity("partition", key));
    }

    [Fact]
    public void A_key_has_at_most_512_characters()
    {
        Expect(true, new TableEntity(new string('a', 512), "row"));
        Expect(false, new TableEntity(new string('a', 513), "row"));
    }

    [Fact]
    public async Task A_batch_has_at_most_100_rows_each_once_in_one_partition_and_4_mebibytes()
    {
        await Assert.ThrowsAsync<StoredDataException>(() => Batch(101).CommitAsync(default));
        Assert.Equal(BatchResult.Committed, await Batch(100).CommitAsync(default));

        var foreign = Batch(1);
        foreign.Insert(new TableEntity("another", "row"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => foreign.CommitAsync(default));

        var twice = Batch(1);
        twice.Put(twice.Row("row-0"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => twice.CommitAsync(default));

        var heavy = Batch(0);
        for (var at = 0; at < 5; at++)
        {
            var row = heavy.Row($"heavy-{at}");
            row.SetText("T", new string('a', 450_000));
            heavy.Insert(row);
        }

        await Assert.ThrowsAsync<StoredDataException>(() => heavy.CommitAsync(default));
    }

    [Fact]
    public async Task A_long_text_is_split_between_characters_and_reads_back_whole()
    {
        var table = fixture.Raw("Conversations");
        var text = "xx" + string.Concat(Enumerable.Repeat("a😀文", 30_000));
        var entity = new TableEntity("long", "text");
        entity.SetText("T", text);

        await table.AddEntityAsync(entity);

        Assert.False(char.IsLowSurrogate(entity.GetString("T1")[0]));
        Assert.Equal(text, (await table.GetEntityAsync<TableEntity>("long", "text")).Value.GetText("T"));
    }

    [Fact]
    public async Task Half_a_character_is_stored_as_a_replacement_and_breaks_nothing()
    {
        var table = fixture.Raw("Conversations");
        var entity = new TableEntity("half", "character");
        entity.SetText("T", "a\ud83d" + "b");

        await table.AddEntityAsync(entity);

        Assert.Equal("a\ufffdb", (await table.GetEntityAsync<TableEntity>("half", "character")).Value.GetText("T"));
    }

    private EntityBatch Batch(int rows)
    {
        var batch = new EntityBatch(fixture.Raw("Conversations"), "batch-" + Guid.NewGuid().ToString("N"));
        for (var row = 0; row < rows; row++)
        {
            batch.Insert(batch.Row($"row-{row}"));
        }

        return batch;
    }

    private static TableEntity Entity(Action<TableEntity> fill)
    {
        var entity = new TableEntity("partition", "row");
        fill(entity);
        return entity;
    }

    private static void Expect(bool allowed, TableEntity entity)
    {
        if (allowed)
        {
            EntityLimits.Check(entity);
        }
        else
        {
            Assert.Throws<StoredDataException>(() => EntityLimits.Check(entity));
        }
    }
}
