namespace AdaptiveCards;

/// <summary>Which inputs travel with an action; <c>None</c> also skips their validation.</summary>
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
