using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>How records are kept in a column. Choices by name, so that a member added in between does not change what was kept.</summary>
internal static class StoredJson
{
    private static readonly Type[] Families = [typeof(Deadline), typeof(Happening), typeof(Origin), typeof(Ownership)];

    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true, // what is computed from the others
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    /// <summary>What the serializer finds out about a meeting takes it a tenth of a second: it may do so while the file is opened.</summary>
    public static void Begin() => Format.GetTypeInfo(typeof(Meeting));

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Format);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Format) ?? throw new InvalidOperationException($"A kept {typeof(T).Name} is null.");

    private static void NameKinds(JsonTypeInfo info)
    {
        if (Families.Contains(info.Type))
        {
            info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "Is" };
            foreach (var kind in info.Type.GetNestedTypes())
            {
                info.PolymorphismOptions.DerivedTypes.Add(new(kind, kind.Name));
            }
        }
    }
}
