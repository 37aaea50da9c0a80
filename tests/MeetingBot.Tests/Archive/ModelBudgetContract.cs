namespace MeetingBot.Tests.Archive;

public abstract class ModelBudgetContract : ArchiveContract
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    [Fact]
    public async Task A_day_is_never_sold_twice_however_many_ask_at_once()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Another()).ToList();
        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => stores[i % 4].Budget.TryTakeAsync(Day, $"{i % 7}", 100, 10, default))));

        Assert.Equal(10, taken.Count(one => one));
    }

    [Fact]
    public async Task A_person_has_a_budget_of_their_own()
    {
        Assert.True(await TakeAsync("甲"));
        Assert.True(await TakeAsync("甲"));
        Assert.False(await TakeAsync("甲"));
        Assert.True(await TakeAsync("乙"));
        Assert.False(await TakeAsync("乙")); // the day's is used up; a refusal has taken nothing of 甲's
    }

    [Fact]
    public async Task The_next_day_begins_anew()
    {
        await Here.Budget.TryTakeAsync(Day, "甲", 1, 1, default);

        Assert.True(await Here.Budget.TryTakeAsync(Day.AddDays(1), "甲", 1, 1, default));
    }

    private Task<bool> TakeAsync(string person) => Here.Budget.TryTakeAsync(Day, person, 2, 3, default);
}
