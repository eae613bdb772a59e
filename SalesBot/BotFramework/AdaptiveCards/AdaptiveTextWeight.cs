namespace AdaptiveCards;

/// <summary>The named text weights.</summary>
public enum AdaptiveTextWeight
{
    Default = 0,
    Normal = Default,
    Lighter,
    Bolder,
}
