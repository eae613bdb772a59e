#nullable disable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>A schema version, such as 1.5.</summary>
#pragma warning disable CA1036 // The official class has no comparison operators.
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>Reads "1.5" or "1"; any other text is an <see cref="AdaptiveSerializationException"/>.</summary>
    public AdaptiveSchemaVersion(string versionString)
    {
        var parts = (versionString ?? "").Split('.');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major))
        {
            throw new AdaptiveSerializationException($"Unable to parse version '{versionString}'.");
        }

        var minor = 0;
        if (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minor))
        {
            throw new AdaptiveSerializationException($"Unable to parse version '{versionString}'.");
        }

        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => $"{Major}.{Minor}";
}
