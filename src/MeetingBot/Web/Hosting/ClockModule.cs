using System.Globalization;
using MeetingBot.Minutes.Calendar;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Web.Hosting;

/// <summary>The bot's clock: the machine's, but in Development one that setting Clock:StartsAt may move and Clock:Speed may drive.</summary>
internal static class ClockModule
{
    private const string Key = "Clock:StartsAt";
    private const string SpeedKey = "Clock:Speed";
    private const int Fastest = 1000;

    public static IServiceCollection AddOfficeClock(this IServiceCollection services, IConfiguration settings, IHostEnvironment environment)
    {
        var startsAt = settings[Key];
        return services.AddSingleton(string.IsNullOrWhiteSpace(startsAt) ? TimeProvider.System : Moved(startsAt, Speed(settings), environment));
    }

    private static MovedClock Moved(string startsAt, int speed, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            throw Wrong($"設定 {Key} 只能在開發環境（Development）使用：正式環境的時鐘不能調整。");
        }

        return DateTime.TryParseExact(startsAt, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new(TimeProvider.System, DateOnly.FromDateTime(moment).InTaipei(TimeOnly.FromDateTime(moment)), speed)
            : throw Wrong($"設定 {Key} 的值「{startsAt}」看不懂：請寫成 2025-12-15T09:00 這樣的臺北時間。");
    }

    private static int Speed(IConfiguration settings) =>
        int.TryParse(settings[SpeedKey] ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var speed) && speed is >= 1 and <= Fastest
            ? speed
            : throw Wrong($"設定 {SpeedKey} 必須介於 1 與 {Fastest} 之間：時鐘走得比實際快幾倍。");

    private static OptionsValidationException Wrong(string why) => new("", typeof(object), [why]);
}
