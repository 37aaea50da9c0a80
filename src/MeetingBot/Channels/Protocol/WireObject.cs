using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingBot.Channels.Protocol;

/// <summary>An object of the protocol: fields that this program does not know are kept and written back (A2005).</summary>
internal abstract record WireObject
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
