using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Content;

/// <summary>The terms of the other methods, as written in methods.json.</summary>
internal static class MethodContent
{
    /// <summary>All terms, each method's in its own order.</summary>
    public static IEnumerable<Methods.Term> Terms() =>
        from method in ContentFile.Read("methods.json").EnumerateObject()
        from term in method.Value.EnumerateArray()
        select new Methods.Term(
            Enum.Parse<Method>(method.Name),
            term.String("code"),
            term.Text("name"),
            term.TryGetProperty("keys", out var keys) ? [.. keys.EnumerateArray().Select(key => key.GetString()!)] : []);
}
