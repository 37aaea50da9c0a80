namespace MeetingBot.People.Filing;

/// <summary>The part of the people file that names the groups.</summary>
internal sealed class GroupsPart(KnownUnits units, Faults faults)
{
    private readonly ChannelPairs channels = new(faults);
    private readonly Dictionary<string, Word> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Word> conversations = [];

    public IReadOnlyList<Group> Read(Form file) => [.. file.Forms("groups", "id", "name", "units", "conversations").Select(Group)];

    private Group Group(Form form)
    {
        var (id, name, bound) = (form.Text("id"), form.Text("name"), form.Texts("units"));
        if (id is not null && !ids.TryAdd(id.Value, id))
        {
            faults.Add(id, $"「{id.Value}」已經是第 {ids[id.Value].Line} 行那個群組的 id。");
        }

        if (bound.Count == 0)
        {
            faults.Add(form.Line, form.Key, "群組沒有單位：請在 units 寫出這個群組屬於哪些單位。");
        }

        return new(id?.Value ?? "", name?.Value ?? "", units.Names(bound), Conversations(form));
    }

    private Dictionary<string, string> Conversations(Form form)
    {
        var pairs = channels.Read(form, "conversations");
        foreach (var (channel, conversation) in pairs)
        {
            if (!conversations.TryAdd((channel, conversation.Value), conversation))
            {
                faults.Add(conversation, $"{channel} 的對話「{conversation.Value}」已經是第 {conversations[(channel, conversation.Value)].Line} 行那個群組的。");
            }
        }

        return pairs.ToDictionary(pair => pair.Channel, pair => pair.Called.Value, StringComparer.Ordinal);
    }
}
