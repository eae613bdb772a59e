using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace SalesBot.Bot.Turns;

/// <summary>
/// The types bot state may hold: our own, those of the framework's dialogs and schema, plain values, and lists and
/// maps of them. They are written without their assembly, so the same state reads back in both builds.
/// </summary>
internal sealed class ClosedTypes : ISerializationBinder
{
    private const string List = "list:";
    private const string Map = "map:";
    private const string Array = "array:";

    private static readonly Dictionary<string, Type> Plain = new[]
    {
        typeof(object), typeof(string), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(decimal),
        typeof(DateOnly), typeof(DateTimeOffset), typeof(TimeSpan),
    }.ToDictionary(type => type.Name);

    private static readonly (string Namespace, System.Reflection.Assembly Assembly)[] Named =
    [
        ("SalesBot.", typeof(ClosedTypes).Assembly),
        ("Microsoft.Bot.Schema.", typeof(Activity).Assembly),
        ("Microsoft.Bot.Builder.Dialogs.", typeof(Dialog).Assembly),
    ];

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = NameOf(serializedType);
    }

    public Type BindToType(string? assemblyName, string typeName) => TypeOf(typeName);

    private static string NameOf(Type type)
    {
        if (type.IsArray)
        {
            return Array + NameOf(type.GetElementType()!);
        }

        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var arguments = type.GetGenericArguments();
            return definition == typeof(List<>) ? List + NameOf(arguments[0])
                : definition == typeof(Dictionary<,>) && arguments[0] == typeof(string) ? Map + NameOf(arguments[1])
                : throw Foreign(type.ToString());
        }

        return Plain.TryGetValue(type.Name, out var plain) && plain == type ? type.Name
            : Named.Any(named => type.FullName!.StartsWith(named.Namespace, StringComparison.Ordinal) && type.Assembly == named.Assembly) ? type.FullName!
            : throw Foreign(type.ToString());
    }

    private static Type TypeOf(string name) =>
        name.StartsWith(Array, StringComparison.Ordinal) ? TypeOf(name[Array.Length..]).MakeArrayType()
        : name.StartsWith(List, StringComparison.Ordinal) ? typeof(List<>).MakeGenericType(TypeOf(name[List.Length..]))
        : name.StartsWith(Map, StringComparison.Ordinal) ? typeof(Dictionary<,>).MakeGenericType(typeof(string), TypeOf(name[Map.Length..]))
        : Plain.TryGetValue(name, out var plain) ? plain
        : Named.Where(named => name.StartsWith(named.Namespace, StringComparison.Ordinal)).Select(named => named.Assembly.GetType(name)).FirstOrDefault(type => type is not null)
            ?? throw Foreign(name);

    private static JsonSerializationException Foreign(string name) => new($"Bot state does not hold a '{name}'.");
}
