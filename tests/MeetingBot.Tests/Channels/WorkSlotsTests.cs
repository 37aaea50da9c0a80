using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels;

public sealed class WorkSlotsTests
{
    [Fact]
    public async Task What_a_piece_of_work_throws_is_told_and_its_place_is_free_again()
    {
        var slots = new WorkSlots(1);
        var told = new List<Exception>();

        slots.Start(() => throw new InvalidOperationException("壞了"), told.Add);
        await slots.EmptyAsync(default);

        Assert.Equal("壞了", Assert.Single(told).Message);
        Assert.Equal(1, await slots.WaitAsync(default));
    }
}
