using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AiTalent.EventStore.Events;

/// <summary>Converts between domain events and their stored form: a name and JSON.</summary>
public static class EventCodec
{
    private static readonly FrozenDictionary<Type, (string Name, JsonTypeInfo Json)> ByType =
        EventNames.All.ToFrozenDictionary(entry => entry.Json.Type);

    private static readonly FrozenDictionary<string, JsonTypeInfo> ByName =
        EventNames.All.ToFrozenDictionary(entry => entry.Name, entry => entry.Json, StringComparer.Ordinal);

    /// <summary>Gets the types of all events that can be stored.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    /// <summary>Returns the stored name of an event type.</summary>
    /// <exception cref="InvalidOperationException">The type has no stored name.</exception>
    public static string NameOf(Type type) => Entry(type).Name;

    /// <summary>Serializes a domain event.</summary>
    /// <exception cref="InvalidOperationException">The type has no stored name.</exception>
    public static (string Type, byte[] Data) Write(object @event)
    {
        var (name, json) = Entry(@event.GetType());
        return (name, JsonSerializer.SerializeToUtf8Bytes(@event, json));
    }

    /// <summary>Deserializes a stored event.</summary>
    /// <exception cref="UnknownEventTypeException">The log was written by a newer release.</exception>
    /// <exception cref="JsonException">The data is not valid JSON for the event.</exception>
    public static object Read(string type, ReadOnlySpan<byte> data)
    {
        if (!ByName.TryGetValue(type, out var json))
            throw new UnknownEventTypeException(type);
        return JsonSerializer.Deserialize(data, json) ?? throw new JsonException($"The event '{type}' is null.");
    }

    private static (string Name, JsonTypeInfo Json) Entry(Type type) =>
        ByType.TryGetValue(type, out var entry) ? entry : throw new InvalidOperationException($"{type.Name} has no stored name.");
}
