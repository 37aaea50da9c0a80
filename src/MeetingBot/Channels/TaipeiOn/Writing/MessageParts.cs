using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Writing;

/// <summary>
/// A message in parts that each go out as one. They are owed one by one, so that a part that fails takes none of the others with it;
/// the last has the buttons, since a number is understood of the last message.
/// </summary>
internal static class MessageParts
{
    /// <summary>For 【重送】, which any of them may get later.</summary>
    private const int Spare = 8;

    /// <summary>For （2/3）.</summary>
    private const int Label = 12;

    public static IReadOnlyList<Outgoing> Split(Outgoing owed, int most, Harmless harmless)
    {
        var room = most - Spare;
        if (harmless.Write(MessageText.Write(owed.Message, isAgain: false, hasButtons: true)).Length <= room)
        {
            return [owed];
        }

        var buttons = new Message("") { Buttons = owed.Message.Buttons };
        var tail = MessageText.Write(buttons, isAgain: false, hasButtons: true).Length + 2;
        var texts = TextSplitter.Split(harmless.Write(MessageText.Body(owed.Message)), Math.Max(room - Label - tail, most / 2));
        return [.. texts.Select((text, index) => Part(owed, $"{text}\n（{index + 1}/{texts.Count}）", index, index == texts.Count - 1))];
    }

    private static Outgoing Part(Outgoing owed, string text, int index, bool isLast) => owed with
    {
        Key = index == 0 ? owed.Key : $"{owed.Key}~{index + 1}",
        Updates = index == 0 ? owed.Updates : null,
        Message = new(text) { Buttons = isLast ? owed.Message.Buttons : [], IsModels = owed.Message.IsModels, Picture = isLast ? owed.Message.Picture : null },
    };
}
