#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Catches a cancellation token passed where an optional object stands before it: the compiler accepts it, and the
/// token would end up as the dialog's result or options.
/// </summary>
internal static class Misplaced
{
    public static void ThrowIfToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }
}
