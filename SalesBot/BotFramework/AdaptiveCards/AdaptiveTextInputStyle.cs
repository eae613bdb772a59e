namespace AdaptiveCards;

/// <summary>What a text input expects; clients choose the keyboard by it.</summary>
public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}
