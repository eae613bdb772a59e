using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// The documented limits of the table service, checked before a call: the local emulator accepts much of what the
/// service refuses (entities over 1 MiB, 253 properties, a batch over two partitions).
/// Source: "Scalability and performance targets for Table storage" and "Understanding the Table service data model".
/// </summary>
public static class EntityLimits
{
    /// <summary>Characters of one string property: 64 KiB of UTF-16.</summary>
    public const int MaxStringLength = 32 * 1024;

    /// <summary>Properties of one entity beside its two keys and its timestamp.</summary>
    public const int MaxProperties = 252;

    /// <summary>Bytes of one entity, strings counted as UTF-16.</summary>
    public const int MaxEntityBytes = 1024 * 1024;

    /// <summary>Entities of one batch.</summary>
    public const int MaxBatchRows = 100;

    /// <summary>Bytes of one batch.</summary>
    public const int MaxBatchBytes = 4 * 1024 * 1024;

    /// <summary>What an entity measures by the service's rule.</summary>
    /// <exception cref="StoredDataException">The entity breaks a limit.</exception>
    public static int Check(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        CheckKey(entity.PartitionKey);
        CheckKey(entity.RowKey);

        // 4 bytes of overhead, the keys, and for each property 8 bytes, its name and its value.
        var bytes = 4 + (2 * (entity.PartitionKey.Length + entity.RowKey.Length));
        var properties = 0;
        foreach (var (name, value) in entity)
        {
            if (name is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag" || value is null)
            {
                continue;
            }

            properties++;
            bytes += 8 + (2 * name.Length) + SizeOf(entity, name, value);
        }

        Require(properties <= MaxProperties, entity, $"{properties} properties, at most {MaxProperties}");
        Require(bytes <= MaxEntityBytes, entity, $"{bytes} bytes, at most {MaxEntityBytes}");
        return bytes;
    }

    private static void CheckKey(string key)
    {
        if (key is null || key.Length > Keys.MaxLength || key.AsSpan().ContainsAny("/\\#?") || key.Any(char.IsControl))
        {
            throw new StoredDataException(StoredDataFault.TooLarge, "A key is missing, longer than 512 characters, or holds a character the service forbids.");
        }
    }

    private static int SizeOf(TableEntity entity, string name, object value)
    {
        switch (value)
        {
            case string text:
                Require(text.Length <= MaxStringLength, entity, $"{text.Length} characters in {name}, at most {MaxStringLength}");
                return 4 + (2 * text.Length);
            case byte[] binary:
                Require(binary.Length <= 2 * MaxStringLength, entity, $"{binary.Length} bytes in {name}, at most {2 * MaxStringLength}");
                return 4 + binary.Length;
            case Guid:
                return 16;
            default:
                return 8;
        }
    }

    private static void Require(bool holds, TableEntity entity, string what)
    {
        if (!holds)
        {
            throw new StoredDataException(StoredDataFault.TooLarge, $"Row '{entity.RowKey}' has {what}.");
        }
    }
}
