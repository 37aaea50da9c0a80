using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>The pages that are open at this process, by account.</summary>
internal sealed class ChatHub
{
    /// <summary>In larger rooms it is not shown who is there, types or has read: with everybody telling everybody, it would never be quiet.</summary>
    public const int LargestLively = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<string, ChatConnection[]> byAccount = new(StringComparer.Ordinal);
    private readonly HashSet<string> stirred = new(StringComparer.Ordinal);
    private long reached;

    /// <summary>From now on it gets every line after the number that is returned: those before it are for the archive to tell.</summary>
    public long Join(ChatConnection connection)
    {
        lock (gate)
        {
            var others = byAccount.GetValueOrDefault(connection.Account) ?? [];
            byAccount[connection.Account] = [.. others, connection];
            if (others.Length == 0)
            {
                stirred.Add(connection.Account);
            }

            return reached;
        }
    }

    public void Leave(ChatConnection connection)
    {
        lock (gate)
        {
            ChatConnection[] left = [.. (byAccount.GetValueOrDefault(connection.Account) ?? []).Where(other => other != connection)];
            if (left.Length > 0)
            {
                byAccount[connection.Account] = left;
            }
            else if (byAccount.Remove(connection.Account))
            {
                stirred.Add(connection.Account);
            }
        }
    }

    public long Reached
    {
        get
        {
            lock (gate)
            {
                return reached;
            }
        }
    }

    /// <summary>Lines up to this number are told; the next pages to come start here.</summary>
    public void Reach(long number)
    {
        lock (gate)
        {
            reached = number;
        }
    }

    /// <summary>To the pages of all members, or of the one it is for.</summary>
    public void Tell(long number, ChatRoom? room, string? onlyFor, ReadOnlyMemory<byte> frame)
    {
        lock (gate)
        {
            reached = number;
            foreach (var member in room?.Members ?? [])
            {
                if (onlyFor is null || onlyFor == member.Account)
                {
                    Post(member.Account, frame);
                }
            }
        }
    }

    /// <summary>What nobody needs to hear later: typing, marks of what was read, who is there.</summary>
    public void Show(ChatRoom room, ReadOnlyMemory<byte> frame, string? except)
    {
        lock (gate)
        {
            foreach (var member in room.Members)
            {
                if (member.Account != except)
                {
                    Post(member.Account, frame);
                }
            }
        }
    }

    /// <summary>Accounts of the members that have a page open.</summary>
    public IReadOnlyList<string> Online(ChatRoom room)
    {
        lock (gate)
        {
            return [.. room.Members.Select(member => member.Account).Where(byAccount.ContainsKey)];
        }
    }

    public IReadOnlyList<ChatConnection> All()
    {
        lock (gate)
        {
            return [.. byAccount.Values.SelectMany(own => own)];
        }
    }

    /// <summary>Those who came or went since the last time.</summary>
    public IReadOnlyList<string> TakeStirred()
    {
        lock (gate)
        {
            string[] taken = [.. stirred];
            stirred.Clear();
            return taken;
        }
    }

    private void Post(string account, ReadOnlyMemory<byte> frame)
    {
        foreach (var connection in byAccount.GetValueOrDefault(account) ?? [])
        {
            connection.Post(frame);
        }
    }
}
