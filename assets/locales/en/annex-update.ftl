### A newer version of the page is offered.

update-there = A new version of this calculator is here. Your scenarios stay as they are.
update-there-unkept = A new version of this calculator is here. This browser keeps nothing at the moment: save your scenario as a file before you use it.
update-take = Use it now
update-put-off = At the next visit
