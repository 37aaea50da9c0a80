using MeetingBot.Archive.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class RecordMemoryTests
{
    private int read;

    [Fact]
    public void A_record_is_read_once()
    {
        var memory = new RecordMemory<string>(10);

        Assert.Equal("7", memory.Get(7, () => Read("7")));
        Assert.Equal("7", memory.Find(7, () => Read("other")));
        Assert.Equal(1, read);
    }

    [Fact]
    public void A_row_that_is_not_there_is_looked_for_again()
    {
        var memory = new RecordMemory<string>(10);

        Assert.Null(memory.Find(7, () => null));
        Assert.Equal("7", memory.Find(7, () => Read("7")));
    }

    [Fact]
    public void When_it_is_full_it_begins_anew_with_the_latest()
    {
        var memory = new RecordMemory<string>(10, text => text.Length);
        memory.Get(1, () => Read("four"));
        memory.Get(2, () => Read("sixsix"));
        memory.Get(3, () => Read("one"));

        memory.Get(3, () => Read("one"));
        Assert.Equal(3, read);
        memory.Get(1, () => Read("four"));
        Assert.Equal(4, read);
    }

    private string Read(string text)
    {
        read++;
        return text;
    }
}
